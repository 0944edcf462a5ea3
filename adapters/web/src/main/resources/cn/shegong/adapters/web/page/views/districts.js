// @ts-check
// 各区: ranking, map and small multiples; from the city to a district, a project and the explanation of its figure.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { ask } from "../api.js";
import { portfolio } from "../portfolio.js";
import { dismiss, enquire } from "../questions.js";
import { current } from "../scenarios.js";
import { unitChoice, yearChoice } from "../controls.js";
import { districts, say } from "../words.js";
import { unitName } from "../unit.js";
import { notices } from "../states.js";
import { askMeasures } from "../clauses.js";
import { cycles } from "./districts/cycles.js";
import { chooseDistrict, drill } from "./districts/drill.js";
import { multiples } from "./districts/multiples.js";
import { ranking } from "./districts/ranking.js";
import { tilemap } from "./districts/tilemap.js";

/** A district's budget of the year, and of all. @typedef {{name: string, amount?: string, all: string[]}} Row */

export function load() {
  const s = app.settings,
    now = current();
  askMeasures().then(app.paint, () => {});
  enquire("districts", "answer", {
    question: now,
    after: 80,
    ask: () => ask("districts", "projections", portfolio(), { scenario: now }),
  });
  enquire("districts", "cycles", {
    question: now,
    after: 200,
    ask: () => ask("cycles", "cycles", portfolio(), { scenario: now }),
  });
  explain("projects", s.district, { scenario: now, series: "budget", year: s.year, district: s.district, depth: 1 });
  explain("figure", s.project, { scenario: now, series: "budget", year: s.year, project: s.project });
}

/** @param {"projects" | "figure"} part @param {string} of @param {import("../api.js").Keys} question */
function explain(part, of, question) {
  if (!of) return dismiss("districts", part);
  const { year } = app.settings;
  enquire("districts", part, {
    question,
    after: 80,
    ask: async () => ({ of, year, figure: await ask(part, "explanations", portfolio(), question) }),
  });
}

/** Before the answer, the rows that the example has. @returns {Row[]} */
function rows() {
  const { answer } = app.answers.districts;
  const at = answer?.years.indexOf(Number(app.settings.year)) ?? -1;
  return (
    answer?.districts.map((each) => ({ name: each.district, amount: each.budget[at], all: each.budget })) ??
    districts.map((name) => ({ name, amount: undefined, all: [] }))
  );
}

export function template() {
  const { answer } = app.answers.districts,
    all = rows();
  return html`
    <div class="row tight">${yearChoice("year", say("year.shown"), "year")}${unitChoice()}</div>
    <div class="pair">
      <section class="block" aria-labelledby="head-rank">
        <h2 id="head-rank">${say("ranking", app.settings.year)}</h2>
        <p class="quiet-text">${say("unit.is", unitName())}</p>
        ${ranking(all)}
      </section>
      <section class="block" aria-labelledby="head-map">
        <h2 id="head-map">${say("map")}</h2>
        <p class="quiet-text">${say("map.is")}</p>
        ${tilemap(all, chooseDistrict)}
      </section>
    </div>
    <section class="block" aria-labelledby="head-small">
      <h2 id="head-small">${say("multiples")}</h2>
      <p class="quiet-text">${say("multiples.is")} ${say("unit.is", unitName())}${say("stop")}</p>
      ${multiples(all, answer?.years ?? [])}
    </section>
    ${drill()} ${cycles(all.map((each) => each.name))} ${notices(answer)}
  `;
}
