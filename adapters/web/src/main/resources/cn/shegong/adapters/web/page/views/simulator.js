// @ts-check
// 模拟: baseline beside scenario by year and district, and the difference in words.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { ask, cease } from "../api.js";
import { years } from "../settings.js";
import { portfolio } from "../portfolio.js";
import { baseline, current } from "../scenarios.js";
import { isNew, keep } from "../questions.js";
import { latest, settled, unsettled } from "../turns.js";
import { unitChoice, yearChoice } from "../controls.js";
import { panel } from "../panel.js";
import { say } from "../words.js";
import { inUnit, shown, unitName } from "../unit.js";
import { notices } from "../states.js";
import { apart, isTold, sentence } from "./simulator/difference.js";
import { drawn as drawnChart, legend } from "./simulator/chart.js";

export function load() {
  const base = baseline();
  const next = current();
  if (isNew("baseline", base)) {
    keep("simulator", "baseline", () => ask("baseline", "projections", portfolio(), { scenario: base }));
  }
  if (!isNew("scenario", next)) return;
  unsettled("difference"); // the server is to answer what is shown now, not what was shown before
  cease("difference");
  latest("simulator", async () => {
    await keep("simulator", "scenario", () => ask("scenario", "projections", portfolio(), { scenario: next }));
    settled("difference", 250, () => latest("simulator", () => compare(base, next)));
  });
}

/** @param {object} base @param {object} next */
const compare = (base, next) =>
  keep("simulator", "difference", async () => ({
    of: JSON.stringify(next),
    answer: await ask("difference", "comparisons", portfolio(), { scenario: base, against: next }),
  }));

/** @param {import("../answers.js").Projection | undefined} answer @param {number} year */
const budget = (answer, year) => {
  const at = answer?.years.indexOf(year) ?? -1;
  return answer && at >= 0 ? shown(answer.total.budget[at]) : "—";
};

export function template() {
  const { baseline: base, scenario: now } = app.answers.simulator;
  const year = Number(app.settings.year),
    between = apart();
  return html`
    <div class="split">
      ${panel()}
      <section class="answer" aria-label=${say("head.simulator")}>
        <div class="figures" aria-label=${say("figures")} role="group">
          <div>
            <span>${say("baseline")}</span>
            <b data-figure="baseline">${budget(base, year)}</b>
          </div>
          <div class="lead">
            <span>${say("scenario.of", year)}</span>
            <b data-figure="scenario">${budget(now, year)}</b>
          </div>
          <div>
            <span>${say("difference")}</span>
            <b data-figure="difference">${between(year)}</b>
          </div>
          <span class="unit">${say("unit.is", unitName())}</span>
        </div>
        <p class="sentence" id="sentence" role="status" aria-busy=${!isTold()} data-sentence>${sentence()}</p>
        <div class="row tight">${yearChoice("year", say("year.shown"), "year")}${unitChoice()}</div>
        <figure>
          <div
            class="chart"
            id="chart-simulator"
            role="img"
            aria-label=${say("chart.simulator")}
            aria-describedby="sentence"
          ></div>
          <figcaption class="legend">${legend(now)}</figcaption>
        </figure>
        ${table(between)} ${notices(now)}
      </section>
    </div>
  `;
}

/** @param {(year: number) => string} between */
const table = (between) => {
  const { baseline: base, scenario: now } = app.answers.simulator;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${say("table.simulator")}>
      <table class="close">
        <caption>${say("table.simulator")}${inUnit()}</caption>
        <thead>
          <tr>
            <th scope="col">${say("year.head")}</th>
            <th scope="col">${say("baseline")}</th>
            <th scope="col">${say("scenario")}</th>
            <th scope="col">${say("difference")}</th>
          </tr>
        </thead>
        <tbody>
          ${(now?.years ?? years(app.settings)).map(
            (year) => html`
              <tr class=${String(year) === app.settings.year ? "chosen" : ""}>
                <th scope="row">${year}</th>
                <td>${budget(base, year)}</td>
                <td>${budget(now, year)}</td>
                <td>${between(year)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
};

export const drawn = drawnChart;
