// @ts-check
// 瀑布图: the steps from one year's or scenario's budget to another's.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { choice, unitChoice, yearChoice } from "../../controls.js";
import { amounts, around, colour, draw } from "../../chart.js";
import { change, changes, drawn as high, isNegative } from "../../money.js";
import { say, word } from "../../words.js";
import { isLost } from "../../states.js";
import { inUnit, shown, unit } from "../../unit.js";

/** @typedef {{name: string, step: string, amount: string, printed: string}} Cause */
/** @typedef {{names: string[], from: string, to: string, causes: Cause[]}} Path */

const YEARS = ["contracts", "need", "price", "standards"];
const SCENARIOS = ["need", "terms", "price", "onCost", "standards"];

const isYears = () => app.settings.versus === "years";

/** What is shown, once it is known. @returns {Path | null} */
function path() {
  const { by, answer: compared } = app.answers.causes.compared ?? {};
  if (!compared || by !== app.settings.versus) return null;
  const { first, second = first } = compared;
  const [earlier, later] = compared.compared ?? [Number(app.settings.year), Number(app.settings.year)];
  const from = first.total.budget[first.years.indexOf(earlier)],
    to = second.total.budget[second.years.indexOf(later)];
  if (from === undefined || to === undefined) return null;
  const steps = compared.totals
    .filter((each) => each.step !== "all")
    .map(({ step, years, amounts: all }) => ({ name: word("step", step), step, amount: all[years.indexOf(later)] }));
  const printed = changes(
    steps.map((each) => each.amount),
    from,
    to,
    unit(),
  );
  return { names: names(), from, to, causes: steps.map((each, i) => ({ ...each, printed: printed[i] })) };
}

const names = () => (isYears() ? [app.settings.earlier, app.settings.later] : [say("baseline"), say("scenario")]);

const unknown = () => (isLost("causes", "compared") ? "—" : "…");

export const waterfall = () => html`
  <section class="block" aria-labelledby="head-waterfall">
    <h2 id="head-waterfall">${say("waterfall")}</h2>
    <div class="row tight">
      ${choice(
        "versus",
        say("versus"),
        app.settings.versus,
        [
          ["years", say("versus.years")],
          ["scenarios", say("versus.scenarios")],
        ],
        (versus) => app.set({ versus }),
      )}
      ${
        isYears()
          ? html`
              ${yearChoice("earlier", say("earlier"), "earlier")}${yearChoice("later", say("later"), "later")}
            `
          : yearChoice("year", say("year.shown"), "year")
      }
      ${unitChoice()}
    </div>
    <div class="chart" id="chart-waterfall" role="img" aria-label=${say("chart.waterfall")} aria-details="steps"></div>
    <p class="quiet-text">${say("axis.cut")}</p>
    ${table(path())}
  </section>
`;

/** @param {Path | null} its */
const table = (its) => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${say("table.waterfall")}>
    <table class="narrow" id="steps" data-path=${its ? "known" : ""}>
      <caption>${say("table.waterfall")}${inUnit()}</caption>
      <thead>
        <tr>
          <th scope="col">${say("step")}</th>
          <th scope="col">${say("amount")}</th>
          <th scope="col" class="words">${say("step.is")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${names()[0]}</th>
          <td>${shown(its?.from)}</td>
          <td></td>
        </tr>
        ${(isYears() ? YEARS : SCENARIOS).map(
          (step) => html`
            <tr>
              <th scope="row">${word("step", step)}</th>
              <td>${its?.causes.find((each) => each.step === step)?.printed ?? unknown()}</td>
              <td class="words">${word("step.is", step)}</td>
            </tr>
          `,
        )}
        <tr class="chosen">
          <th scope="row">${names()[1]}</th>
          <td>${shown(its?.to)}</td>
          <td class="words">${its ? say("step.all", change(its.from, its.to, unit())) : ""}</td>
        </tr>
      </tbody>
    </table>
  </div>
`;

export function drawWaterfall() {
  const its = path();
  if (!its) return;
  const {
    names: [first, last],
    from,
    to,
    causes,
  } = its;
  let level = high(from);
  const steps = causes.map((each) => {
    const before = level;
    level += high(each.amount);
    return { low: Math.min(before, level), height: Math.abs(level - before) };
  });
  const ends = [high(from), high(to)];
  const least = Math.min(...ends, ...steps.map((each) => each.low));
  const most = Math.max(...ends, ...steps.map((each) => each.low + each.height));
  const isRoomy = matchMedia("(min-width: 700px)").matches; // else labels cover each other; the table has the figures
  const bar = (/** @type {number} */ value, /** @type {string} */ fill, /** @type {string} */ label) => ({
    value,
    itemStyle: { color: colour(fill) },
    label: {
      show: isRoomy,
      position: /** @type {const} */ ("top"),
      color: colour("text"),
      fontSize: 12,
      formatter: () => label,
    },
  });
  draw(
    "chart-waterfall",
    {
      grid: { left: 8, right: 8, top: 32, bottom: 4, containLabel: true },
      xAxis: {
        type: "category",
        data: [first, ...causes.map((each) => each.name), last],
        axisLabel: { interval: 0, rotate: isRoomy ? 0 : 40 },
      },
      yAxis: amounts(say("axis.yi"), around([least - (most - least) * 0.6, most])),
      series: [
        {
          type: "bar",
          stack: "steps",
          silent: true,
          itemStyle: { color: "transparent" },
          data: [0, ...steps.map((each) => each.low), 0],
        },
        {
          type: "bar",
          stack: "steps",
          barWidth: "58%",
          data: [
            bar(ends[0], "baseline", shown(from)),
            ...causes.map((each, i) =>
              bar(steps[i].height, isNegative(each.amount) ? "series-3" : "accent", each.printed),
            ),
            bar(ends[1], "accent-deep", shown(to)),
          ],
        },
      ],
    },
    { picture: [isRoomy, causes.length, unit()].join() },
  );
}
