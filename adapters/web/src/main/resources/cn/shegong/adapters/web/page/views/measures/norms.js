// @ts-check
// 配备标准: the norms of Annex 1.

import { html } from "../../lib/lit-html.js";
import { count } from "../../money.js";
import { either, say } from "../../words.js";
import { fits } from "./found.js";

/** @typedef {import("../../answers.js").Norm} Norm */
/** @typedef {import("../../answers.js").Text} Text */

/** @param {Text} text */
export const normsFound = (text) =>
  Object.values(text.staffing.norms)
    .filter(({ id, client, field, category }) => {
      const name = text.staffing.fields[field]?.name;
      return fits(id, client.zh, client.en, name?.zh, name?.en, category);
    })
    .sort((a, b) => Number(a.id) - Number(b.id));

/** @param {Norm[]} some @param {Text} text */
export const norms = (some, text) => html`
  <section class="block" aria-labelledby="head-norms">
    <h2 id="head-norms">${say("norms")}</h2>
    <div class="scroll tall" tabindex="0" role="region" aria-label=${say("norms")}>
      <table class="text" id="norms">
        <caption>${say("norms.is")}</caption>
        <thead>
          <tr>
            <th scope="col">${say("norm")}</th>
            <th scope="col">${say("form.field")}</th>
            <th scope="col">${say("client")}</th>
            <th scope="col">${say("ratio")}</th>
            <th scope="col">${say("category")}</th>
          </tr>
        </thead>
        <tbody>
          ${some.map(
            (norm) => html`
              <tr>
                <th scope="row">${norm.id}</th>
                <td>${either(text.staffing.fields[norm.field]?.name)}</td>
                <td>${either(norm.client)}</td>
                <td>${ratio(norm)}</td>
                <td>${norm.category}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  </section>
`;

/** @param {Norm} norm */
function ratio({ ratio: { kind, fewest, most } }) {
  if (fewest === undefined || most === undefined) return say("ratio.none");
  const range = fewest === most ? count(fewest) : `${count(fewest)}–${count(most)}`;
  return say(kind === "clientsPerPost" ? "ratio.clients" : "ratio.posts", range);
}
