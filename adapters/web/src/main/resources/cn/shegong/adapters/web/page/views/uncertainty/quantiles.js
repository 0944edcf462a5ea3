// @ts-check
// 分位数: the range of budgets by year, in figures.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { years } from "../../settings.js";
import { say } from "../../words.js";
import { inUnit, shown } from "../../unit.js";

/** @type {import("../../answers.js").Quantile[]} */
export const QUANTILES = ["p5", "p25", "p50", "p75", "p95"];

/** @param {import("../../answers.js").Projection | undefined} now */
export function quantiles(now) {
  const budget = now?.total.quantiles?.budget;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${say("table.fan")}>
      <table class="close">
        <caption>${say("table.fan")}${inUnit()}</caption>
        <thead>
          <tr>
            <th scope="col">${say("year.head")}</th>
            ${QUANTILES.map(
              (p) => html`
                <th scope="col">${p.toUpperCase()}</th>
              `,
            )}
            <th scope="col">${say("chance.head")}</th>
          </tr>
        </thead>
        <tbody>
          ${(now?.years ?? years(app.settings)).map(
            (year, i) => html`
              <tr class=${String(year) === app.settings.year ? "chosen" : ""}>
                <th scope="row">${year}</th>
                ${QUANTILES.map(
                  (p) => html`
                    <td>${shown(budget?.[p][i])}</td>
                  `,
                )}
                <td>${now?.chanceOfExceeding?.[i] ?? "—"}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
