// @ts-check
// 错误清单: what is wrong in the files, by cell.

import { html } from "../../lib/lit-html.js";
import { say } from "../../words.js";

/** @param {import("../../api.js").Refused} refused */
export const faultTable = ({ message, faults }) =>
  faults.length === 0
    ? ""
    : html`
        <section class="block" aria-labelledby="head-faults">
          <h2 id="head-faults"><span role="alert">${say("faults", message)}</span></h2>
          <div class="scroll tall" tabindex="0" role="region" aria-label=${say("faults.table")}>
            <table class="text" id="faults">
              <caption>${say("faults.table")}</caption>
              <thead>
                <tr>
                  <th scope="col">${say("file")}</th>
                  <th scope="col">${say("row")}</th>
                  <th scope="col">${say("column")}</th>
                  <th scope="col">${say("value")}</th>
                  <th scope="col">${say("expected")}</th>
                </tr>
              </thead>
              <tbody>
                ${faults.map(
                  (each) => html`
                    <tr>
                      <td>${each.file ?? ""}</td>
                      <td>${each.row ?? ""}</td>
                      <td>${[each.column ?? each.pointer, each.cell].filter(Boolean).join(" · ")}</td>
                      <td class="bad">${each.value || say("blank")}</td>
                      <td>${each.expected}</td>
                    </tr>
                  `,
                )}
              </tbody>
            </table>
          </div>
        </section>
      `;
