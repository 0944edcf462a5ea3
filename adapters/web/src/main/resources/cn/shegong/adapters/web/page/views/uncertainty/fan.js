// @ts-check
// 扇形图: the range of budgets by year, and the cap, which can be dragged.

import { app } from "../../app.js";
import { amounts, around, card, colour, draw, fade } from "../../chart.js";
import { drawn as high, undrawn } from "../../money.js";
import { say } from "../../words.js";
import { shown, unitName } from "../../unit.js";
import { QUANTILES } from "./quantiles.js";

/** @typedef {import("../../answers.js").Projection} Projection */
/** @typedef {import("../../answers.js").Quantile} Quantile */
/** @typedef {import("../../chart.js").Chart} Chart */
/** @typedef {import("../../chart.js").Coordinates} Coordinates */

/** The line that a budget is not to pass. */
export const capLine = () => ({
  symbol: "none",
  animation: false,
  silent: true,
  precision: 8, // else it is drawn where its hundredths of 亿元 are
  data: [{ yAxis: high(app.settings.cap) }],
  lineStyle: { color: colour("bad"), width: 2, type: /** @type {const} */ ("dashed") },
  label: {
    position: /** @type {const} */ ("insideStartTop"),
    color: colour("bad"),
    formatter: () => say("cap.at", shown(app.settings.cap), unitName()),
  },
});

/** @param {Projection} now */
export function fan(now) {
  const budget = now.total.quantiles?.budget;
  if (!budget) return;
  const ends = around([high(app.settings.cap), ...budget.p5.map(high), ...budget.p95.map(high)]);
  draw(
    "chart-fan",
    {
      xAxis: { type: "category", boundaryGap: false, data: now.years.map(String) },
      yAxis: amounts(say("axis.yi"), ends),
      tooltip: { trigger: "axis", formatter: (/** @type {any} */ at) => tip(now, budget, at[0].dataIndex) },
      series: [
        band(budget, "p5", "p95", 0.18),
        band(budget, "p25", "p75", 0.32),
        {
          type: "line",
          data: budget.p50.map(high),
          symbol: "none",
          lineStyle: { color: colour("accent"), width: 2 },
          markLine: capLine(),
        },
      ],
    },
    { picture: now.years.join(), begun: dragged },
  );
}

/** @param {Projection} now @param {Record<Quantile, string[]>} budget @param {number} i */
const tip = (now, budget, i) =>
  card(
    `${now.years[i]} · ${unitName()}`,
    [...QUANTILES].reverse().map((p) => ({ name: p.toUpperCase(), value: shown(budget[p][i]), strong: p === "p50" })),
  );

/**
 * The area between two quantiles, from year to year and back.
 * @param {Record<Quantile, string[]>} budget @param {Quantile} low @param {Quantile} top @param {number} share
 */
function band(budget, low, top, share) {
  const edge = [
    ...budget[top].map((each, i) => [i, high(each)]),
    ...budget[low].map((each, i) => [i, high(each)]).reverse(),
  ];
  return {
    type: /** @type {const} */ ("custom"),
    silent: true,
    data: [0],
    renderItem: (/** @type {unknown} */ _its, /** @type {Coordinates} */ api) => ({
      type: /** @type {const} */ ("polygon"),
      shape: { points: edge.map((at) => api.coord(at)) },
      style: { fill: fade(colour("accent"), share) },
    }),
  };
}

const REACH = 14; // pixels beside the line in which a pointer takes hold of it

/** The cap follows a pointer that takes hold of its line. @param {Chart} chart */
function dragged(chart) {
  const canvas = chart.getZr();
  let isHeld = false;
  const isNear = (/** @type {number} */ y) =>
    Math.abs(y - Number(chart.convertToPixel({ yAxisIndex: 0 }, high(app.settings.cap)))) < REACH;
  canvas.on("mousedown", (at) => {
    isHeld = isNear(at.offsetY);
  });
  canvas.on("mousemove", (at) => {
    canvas.setCursorStyle(isHeld || isNear(at.offsetY) ? "ns-resize" : "default");
    if (isHeld) app.set({ cap: undrawn(Number(chart.convertFromPixel({ yAxisIndex: 0 }, at.offsetY))) });
  });
  canvas.on("mouseup", () => {
    isHeld = false;
  });
  canvas.on("globalout", () => {
    isHeld = false;
  });
}
