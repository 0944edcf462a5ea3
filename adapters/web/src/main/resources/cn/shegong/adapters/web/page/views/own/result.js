// @ts-check
// 结果: budgets by district and year.

import { html } from "../../lib/lit-html.js";
import { parts } from "../../money.js";
import { district, say } from "../../words.js";
import { inUnit, shown, unit } from "../../unit.js";

/** @param {import("../../answers.js").Projection} answer */
export function result({ years, districts, total }) {
  const columns = total.budget.map((whole, year) =>
    parts(
      districts.map((each) => each.budget[year]),
      whole,
      unit(),
    ),
  );
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${say("table.own")}>
      <table id="result">
        <caption>${say("table.own")}${inUnit()}</caption>
        <thead>
          <tr>
            <th scope="col">${say("district")}</th>
            ${years.map(
              (year) => html`
                <th scope="col">${year}</th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${districts.map(
            (each, d) => html`
              <tr>
                <th scope="row">${district(each.district)}</th>
                ${columns.map(
                  (column) => html`
                    <td>${column[d]}</td>
                  `,
                )}
              </tr>
            `,
          )}
          <tr class="chosen">
            <th scope="row">${say("total")}</th>
            ${total.budget.map(
              (whole) => html`
                <td>${shown(whole)}</td>
              `,
            )}
          </tr>
        </tbody>
      </table>
    </div>
  `;
}
