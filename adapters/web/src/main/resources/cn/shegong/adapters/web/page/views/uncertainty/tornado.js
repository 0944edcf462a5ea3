// @ts-check
// 龙卷风图: how far each input alone moves the budget of a year.

import { html } from "../../lib/lit-html.js";
import { adjusted } from "../../scenarios.js";
import { card, colour, draw } from "../../chart.js";
import { drawn as high } from "../../money.js";
import { say } from "../../words.js";
import { inUnit, shown } from "../../unit.js";

/** @typedef {import("../../answers.js").Projection} Projection */
/** @typedef {import("../../answers.js").Swing} Swing */
/** @typedef {import("../../chart.js").Coordinates} Coordinates */

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
        ${(now?.tornado ?? adjusted().map(unknown)).map(
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

const THICK = 18; // pixels

/** @param {Projection} now @param {number} at the year's place */
export function tornado(now, at) {
  const rows = [...(now.tornado ?? [])].reverse();
  if (at < 0 || rows.length === 0) return;
  const middle = high(now.total.budget[at]);
  const all = [middle, ...rows.flatMap((each) => [high(each.budgetAtLow[at]), high(each.budgetAtHigh[at])])];
  /** From the middle to where the input takes it. */
  const side = (/** @type {"budgetAtLow" | "budgetAtHigh"} */ key, /** @type {string} */ fill) => ({
    type: /** @type {const} */ ("custom"),
    data: rows.map((each, row) => [high(each[key][at]), row]),
    renderItem: (/** @type {{dataIndex: number}} */ { dataIndex: row }, /** @type {Coordinates} */ api) => {
      const [end, y] = api.coord([high(rows[row][key][at]), row]),
        [start] = api.coord([middle, row]);
      return {
        type: /** @type {const} */ ("rect"),
        shape: { x: Math.min(start, end), y: y - THICK / 2, width: Math.abs(end - start), height: THICK },
        style: { fill: colour(fill) },
      };
    },
  });
  draw(
    "chart-tornado",
    {
      grid: { left: 8, right: 24, top: 8, bottom: 4, containLabel: true },
      xAxis: {
        type: "value",
        min: Math.min(...all),
        max: Math.max(...all),
        scale: true,
        splitNumber: 4,
        axisLabel: { showMinLabel: false, showMaxLabel: false },
      },
      yAxis: { type: "category", data: rows.map((each) => input(each.input)) },
      tooltip: {
        trigger: "axis",
        axisPointer: { type: "shadow", axis: "y" },
        formatter: (/** @type {any} */ on) => tip(rows[on[0].dataIndex], at),
      },
      series: [side("budgetAtLow", "series-3"), side("budgetAtHigh", "accent")],
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
