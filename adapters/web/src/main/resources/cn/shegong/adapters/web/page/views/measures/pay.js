// @ts-check
// 薪酬指导价: the pay table of Annex 2.

import { html } from "../../lib/lit-html.js";
import { count } from "../../money.js";
import { either, say } from "../../words.js";
import { fits } from "./found.js";

/** @typedef {import("../../answers.js").PayRow} PayRow */

/** @param {import("../../answers.js").Text} text */
export const payFound = (text) =>
  text.pay.table.rows.filter((row) =>
    fits(row.grade, row.level.zh, row.level.en, row.general.yuanAMonth, row.special.yuanAMonth),
  );

/** @param {PayRow[]} rows */
export const pay = (rows) => html`
  <section class="block" aria-labelledby="head-pay">
    <h2 id="head-pay">${say("pay")}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${say("pay")}>
      <table class="narrow close" id="pay">
        <caption>${say("pay.unit")}</caption>
        <thead>
          <tr>
            <th scope="col">${say("grade.head")}</th>
            <th scope="col" class="words">${say("pay.level")}</th>
            <th scope="col">${say("pay.general")}</th>
            <th scope="col">${say("pay.special")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`
              <tr>
                <th scope="row">${row.grade.slice(1)}</th>
                <td class="words">${either(row.level)}</td>
                <td>${count(row.general.yuanAMonth)}</td>
                <td>${count(row.special.yuanAMonth)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  </section>
`;
