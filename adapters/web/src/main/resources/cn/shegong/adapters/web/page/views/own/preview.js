// @ts-check
// 预览: rows of a file as they stand, with what is wrong marked in its cell.

import { html } from "../../lib/lit-html.js";
import { say } from "../../words.js";

/** @typedef {import("../../answers.js").Excerpt} Excerpt */
/** @typedef {import("../../answers.js").Fault} Fault */

/** By the letters of its column and its row. @param {Fault} fault @param {Excerpt} table */
function cell(fault, table) {
  const [sheet, address] = fault.cell?.split("!") ?? [];
  if (address) return sheet === table.sheet ? address : "";
  const head = table.rows.find((each) => Object.values(each.cells).includes(fault.column ?? ""));
  const letters = Object.entries(head?.cells ?? {}).find(([, text]) => text === fault.column)?.[0];
  return letters ? letters + fault.row : "";
}

/** @param {Excerpt} table @param {Fault[]} faults */
export function preview(table, faults) {
  const wrong = new Map(
    faults.filter((each) => each.file === table.file).map((each) => [cell(each, table), each.expected]),
  );
  const known = new Set(table.rows.flatMap((each) => Object.keys(each.cells)));
  const columns = [...known].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (!table.rows.some((each) => columns.some((column) => wrong.has(column + each.row)))) return "";
  const name = [table.file, table.sheet].filter(Boolean).join(" ");
  return html`
    <section class="block" aria-label=${say("preview", name)}>
      <h2>${say("preview", name)}</h2>
      <div class="scroll tall" tabindex="0" role="region" aria-label=${say("preview", name)}>
        <table class="text preview">
          <caption>${say("preview.is")}</caption>
          <thead>
            <tr>
              <th scope="col">${say("row")}</th>
              ${columns.map(
                (column) => html`
                  <th scope="col">${column}</th>
                `,
              )}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              ({ row, cells }) => html`
                <tr>
                  <th scope="row">${row}</th>
                  ${columns.map((column) => {
                    const expected = wrong.get(column + row),
                      text = cells[column] ?? "";
                    return expected === undefined
                      ? html`
                          <td>${text}</td>
                        `
                      : html`
                          <td class="bad">
                            ${text || say("blank")}
                            <small>${say("state.expected", expected)}</small>
                          </td>
                        `;
                  })}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </section>
  `;
}
