// @ts-check
// 瀑布图: the steps from one year's or scenario's budget to another's.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { choice, chosen, unitChoice, yearChoice } from "../../controls.js";
import { amounts, around, colour, draw } from "../../chart.js";
import { change, changes, drawn as high, isNegative, parts } from "../../money.js";
import { say, word } from "../../words.js";
import {
  hasSecond,
  isSecondGone,
  isSecondUnkept,
  names as fileNames,
  openSecond,
  secondNames,
  secondPlanId,
} from "../../portfolio.js";
import { tell } from "../../share.js";
import { empty, inWords, isLost } from "../../states.js";
import { inUnit, shown, unit, unitName } from "../../unit.js";

/** @typedef {{name: string, step: string, amount: string, printed: string}} Cause */
/** @typedef {{names: string[], from: string, to: string, causes: Cause[]}} Path */

const YEARS = ["contracts", "need", "price", "standards"];
const SCENARIOS = ["need", "terms", "price", "onCost", "standards"];
const PLANS = ["entered", "left", "changed", ...SCENARIOS];

const isYears = () => app.settings.versus === "years";
const isPlans = () => app.settings.versus === "plans";
const steps = () => (isYears() ? YEARS : isPlans() ? PLANS : SCENARIOS);

/** What is compared with a second plan is dropped here. @param {Iterable<File>} given */
async function take(given) {
  try {
    const fault = await openSecond(given);
    if (fault) return tell(fault);
  } catch (fault) {
    return tell(inWords(fault));
  }
  app.set({ second: secondPlanId() });
}

const second = () => html`
  <div class="choice">
    <label for="second">${say("versus.second")}</label>
    <input
      id="second"
      type="file"
      multiple
      accept=".csv,.txt,.xlsx,.xlsm,.xls,.et,.yaml,.yml,text/csv"
      @change=${(/** @type {Event} */ e) => chosen(e, take)}
    />
  </div>
`;

/** Which it is, or that there is none. */
function ofSecond() {
  if (isSecondGone())
    return html`
      <p class="state bad" role="alert" id="second-gone">${say("versus.gone")}</p>
    `;
  if (!hasSecond()) return empty(say("versus.none"));
  return html`
    <p class="quiet-text" id="second-is">${say("versus.is", secondNames().join(say("comma")))}</p>
    ${
      isSecondUnkept()
        ? html`
            <p class="state bad" role="alert">${say("drop.unkept")}</p>
          `
        : ""
    }
  `;
}

/** What an adjustment costs in all, and how many projects are touched, where it is known. */
function beside() {
  const { by, answer } = app.answers.causes.compared ?? {};
  if (!answer || by !== app.settings.versus) return "";
  const year = Number(isYears() ? app.settings.later : app.settings.year),
    { adjustmentCost: cost, incidence } = answer;
  const at = cost.years.indexOf(year),
    of = incidence?.years.indexOf(year) ?? -1;
  const costs = at < 0 ? [] : parts([cost.total.price[at], cost.total.standards[at]], cost.total.all[at], unit());
  const sentences = [
    at < 0 ? "" : say("adjustment.cost", year, shown(cost.total.all[at]), unitName(), costs[0], costs[1]),
    incidence && of >= 0
      ? say("incidence", year, incidence.total.more[of], incidence.total.less[of], incidence.total.same[of])
      : "",
  ];
  return html`
    <p class="sentence" data-beside>${sentences.join(" ")}</p>
  `;
}

/** What is shown, once it is known. @returns {Path | null} */
function path() {
  const { by, answer: compared } = app.answers.causes.compared ?? {};
  if (!compared || by !== app.settings.versus) return null;
  const { first, second = first } = compared;
  const [earlier, later] = compared.compared ?? [Number(app.settings.year), Number(app.settings.year)];
  const from = first.total.budget[first.years.indexOf(earlier)],
    to = second.total.budget[second.years.indexOf(later)];
  if (from === undefined || to === undefined) return null;
  const causes = compared.totals
    .filter((each) => each.step !== "all")
    .map(({ step, years, amounts: all }) => ({ name: word("step", step), step, amount: all[years.indexOf(later)] }));
  const printed = changes(
    causes.map((each) => each.amount),
    from,
    to,
    unit(),
  );
  return { names: names(), from, to, causes: causes.map((each, i) => ({ ...each, printed: printed[i] })) };
}

const names = () =>
  isYears()
    ? [app.settings.earlier, app.settings.later]
    : isPlans()
      ? [fileNames().join(say("comma")) || say("versus.first"), secondNames().join(say("comma")) || "…"]
      : [say("baseline"), say("scenario")];

const unknown = () => (isLost("causes", "compared") || (isPlans() && !hasSecond()) ? "—" : "…");

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
          ["plans", say("versus.plans")],
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
      ${isPlans() ? second() : ""} ${unitChoice()}
    </div>
    ${isPlans() ? ofSecond() : ""} ${beside()}
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
        ${steps().map(
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
  const bars = causes.map((each) => {
    const before = level;
    level += high(each.amount);
    return { low: Math.min(before, level), height: Math.abs(level - before) };
  });
  const ends = [high(from), high(to)];
  const least = Math.min(...ends, ...bars.map((each) => each.low));
  const most = Math.max(...ends, ...bars.map((each) => each.low + each.height));
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
          data: [0, ...bars.map((each) => each.low), 0],
        },
        {
          type: "bar",
          stack: "steps",
          barWidth: "58%",
          data: [
            bar(ends[0], "baseline", shown(from)),
            ...causes.map((each, i) =>
              bar(bars[i].height, isNegative(each.amount) ? "series-3" : "accent", each.printed),
            ),
            bar(ends[1], "accent-deep", shown(to)),
          ],
        },
      ],
    },
    { picture: [isRoomy, causes.length, unit()].join() },
  );
}
