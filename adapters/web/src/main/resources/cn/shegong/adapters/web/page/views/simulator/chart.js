// @ts-check
// 各年预算图: grey without adjustment, in colours the scenario stacked by district.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { amounts, card, colour, draw, fade, isNarrow, series } from "../../chart.js";
import { drawn as high } from "../../money.js";
import { district, say } from "../../words.js";
import { shown, unit, unitName } from "../../unit.js";

/** @typedef {import("../../answers.js").Projection} Projection */

/** When a person last changed something, until it is drawn. @type {number | null} */
let touched = null;
for (const kind of ["input", "change"]) {
  addEventListener(
    kind,
    () => {
      touched = performance.now();
    },
    true,
  );
}

/** What was drawn last: drawing the same again would cost a redraw its time. */
let last = { now: /** @type {Projection | null} */ (null), as: "" };

/** @param {Projection | undefined} now */
export const legend = (now) => html`
  <span>
    <i class="baseline"></i>
    ${say("baseline")}
  </span>
  ${(now?.districts ?? []).map(
    (each, i) => html`
      <span>
        <i class=${"s" + ((i % 10) + 1)}></i>
        ${district(each.district)}
      </span>
    `,
  )}
`;

export function drawn() {
  const { baseline: base, scenario: now } = app.answers.simulator;
  const started = performance.now();
  const canvas = document.querySelector("#chart-simulator canvas");
  if (!base || !now) return;
  const as = [unit(), colour("text"), document.documentElement.lang, isNarrow(), base.receipt.answer].join();
  if (canvas && last.now === now && last.as === as) return;
  draw("chart-simulator", picture(base, now), {
    picture: [isNarrow(), now.years, now.districts.length].join(),
    begun: (chart) =>
      chart.on("click", (at) => app.set({ year: String(app.answers.simulator.scenario?.years[at.dataIndex]) })),
  });
  if (touched !== null && last.now !== now) {
    performance.measure("redraw", { start: touched, end: performance.now() });
    performance.measure("redraw.chart", { start: started, end: performance.now() });
  }
  touched = null;
  last = { now, as };
}

/** @param {Projection} base @param {Projection} now @returns {import("../../chart.js").Option} */
const picture = (base, now) => ({
  xAxis: {
    type: "category",
    data: now.years.map(String),
    axisLabel: { formatter: (/** @type {string} */ year) => (isNarrow() ? year.slice(2) : year) },
  },
  yAxis: amounts(say("axis.yi")),
  tooltip: {
    trigger: "axis",
    axisPointer: { type: "shadow", shadowStyle: { color: fade(colour("muted"), 0.12) } },
    formatter: (/** @type {any} */ at) => tip(base, now, at[0].dataIndex),
  },
  series: [
    {
      type: "bar",
      stack: "baseline",
      name: say("baseline"),
      itemStyle: { color: colour("baseline") },
      barGap: "12%",
      barCategoryGap: "26%",
      data: base.total.budget.map(high),
    },
    ...now.districts.map((each, i) => ({
      type: /** @type {const} */ ("bar"),
      stack: "scenario",
      name: district(each.district),
      itemStyle: { color: series(i) },
      emphasis: { focus: /** @type {const} */ ("series") },
      data: each.budget.map(high),
    })),
  ],
});

/** @param {Projection} base @param {Projection} now @param {number} i */
const tip = (base, now, i) =>
  card(`${now.years[i]} · ${unitName()}`, [
    { colour: colour("baseline"), name: say("baseline"), value: shown(base.total.budget[i]) },
    { name: say("scenario"), value: shown(now.total.budget[i]), strong: true },
    ...now.districts.map((each, d) => ({
      colour: series(d),
      name: district(each.district),
      value: shown(each.budget[i]),
    })),
  ]);
