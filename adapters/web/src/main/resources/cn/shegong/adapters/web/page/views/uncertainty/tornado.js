// @ts-check
// 龙卷风图: how far each input alone moves the budget of a year.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { adjustmentMonths } from "../../settings.js";
import { card, colour, draw } from "../../chart.js";
import { drawn as high } from "../../money.js";
import { say } from "../../words.js";
import { inUnit, shown } from "../../unit.js";

/** @typedef {import("../../answers.js").Projection} Projection */
/** @typedef {import("../../answers.js").Swing} Swing */

/** @param {string} key */
const input = (key) => (key === "growth" ? say("growth") : say("uplift.at", key));

/** @param {string} key @returns {Swing} */
const unknown = (key) => ({ input: key, low: "—", high: "—", budgetAtLow: [], budgetAtHigh: [] });

/** @param {Projection | undefined} now @param {number} at the year's place */
export const swings = (now, at) => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${say("table.tornado")}>
    <table class="close">
      <caption>${say("table.tornado")}${inUnit()}</caption>
      <thead>
        <tr>
          <th scope="col">${say("tornado.input")}</th>
          <th scope="col">P5</th>
          <th scope="col">${say("budget")}</th>
          <th scope="col">P95</th>
          <th scope="col">${say("budget")}</th>
        </tr>
      </thead>
      <tbody>
        ${(now?.tornado ?? adjustmentMonths(app.settings).map(unknown)).map(
          (each) => html`
            <tr>
              <th scope="row">${input(each.input)}</th>
              <td>${each.low}</td>
              <td>${shown(each.budgetAtLow[at])}</td>
              <td>${each.high}</td>
              <td>${shown(each.budgetAtHigh[at])}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

/** @param {number} value */
const signed = (value) => (value > 0 ? "+" : value < 0 ? "−" : "") + Math.abs(value).toFixed(2);

/** @param {Projection} now @param {number} at the year's place */
export function tornado(now, at) {
  const rows = [...(now.tornado ?? [])].reverse();
  if (at < 0 || rows.length === 0) return;
  const middle = high(now.total.budget[at]);
  const side = (
    /** @type {"budgetAtLow" | "budgetAtHigh"} */ key,
    /** @type {string} */ name,
    /** @type {string} */ fill,
  ) => ({
    type: /** @type {const} */ ("bar"),
    stack: "all",
    name,
    itemStyle: { color: colour(fill) },
    barWidth: 18,
    data: rows.map((each) => high(each[key][at]) - middle),
  });
  draw(
    "chart-tornado",
    {
      grid: { left: 8, right: 24, top: 8, bottom: 4, containLabel: true },
      xAxis: { type: "value", axisLabel: { formatter: signed, hideOverlap: true }, splitNumber: 4 },
      yAxis: { type: "category", data: rows.map((each) => input(each.input)) },
      tooltip: {
        trigger: "axis",
        axisPointer: { type: "shadow" },
        formatter: (/** @type {any} */ on) => tip(rows[on[0].dataIndex], at),
      },
      series: [side("budgetAtLow", "P5", "series-3"), side("budgetAtHigh", "P95", "accent")],
    },
    { picture: rows.map((each) => each.input).join() },
  );
}

/** @param {Swing} row @param {number} at */
const tip = (row, at) =>
  card(input(row.input), [
    { name: `P5 ${row.low}`, value: shown(row.budgetAtLow[at]) },
    { name: `P95 ${row.high}`, value: shown(row.budgetAtHigh[at]) },
  ]);
