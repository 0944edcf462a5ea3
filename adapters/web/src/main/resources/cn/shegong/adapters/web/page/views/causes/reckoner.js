// @ts-check
// 速算表: what one percentage point more costs, by district and band, and as posts.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { BANDS } from "../../settings.js";
import { yearChoice } from "../../controls.js";
import { parts } from "../../money.js";
import { district, districts, say, word } from "../../words.js";
import { waiting } from "../../states.js";
import { inUnit, shown, unit, unitName } from "../../unit.js";
import { adjusted } from "../../scenarios.js";

/** @typedef {import("../../answers.js").Reckoned} Reckoned */

export const reckoner = () => {
  const its = app.answers.causes.reckoned;
  const at = its ? its.years.indexOf(Number(app.settings.year)) : -1;
  const told = !adjusted().length
    ? say("adjusted.none")
    : its && at >= 0
      ? say("reckon.is", its.adjustment, its.years[at], shown(its.total.cost[at]), unitName(), its.total.posts[at])
      : waiting("causes", "reckoned");
  return html`
    <section class="block" aria-labelledby="head-reckon">
      <h2 id="head-reckon">${say("reckon")}</h2>
      <p class="sentence" data-reckon>${told}</p>
      <p class="quiet-text">${say("reckon.bands")}</p>
      <div class="row tight">${yearChoice("reckon-year", say("year.shown"), "year")}</div>
      ${table(at)}
    </section>
  `;
};

/** @param {number} at the year's place */
function table(at) {
  const its = app.answers.causes.reckoned;
  const cells = (/** @type {Reckoned} */ each) =>
    [each.cost, each.overFive, ...BANDS.map((band) => each.bands[band])].map((all) => all?.[at]);
  const totals = its && at >= 0 ? cells(its.total) : [];
  const columns = totals.map((whole, i) =>
    whole === undefined
      ? []
      : parts(
          (its?.districts ?? []).map((each) => cells(each)[i] ?? "0.00"),
          whole,
          unit(),
        ),
  );
  const rows = (its?.districts.map((each) => each.district) ?? districts).map((name, d) => ({
    name: district(name),
    cells: columns.map((column) => column[d]),
    posts: its?.districts[d].posts[at],
  }));
  const last = { name: say("total"), cells: totals.map(shown), posts: its?.total.posts[at] };
  const columnsInAll = BANDS.length + 2;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${say("table.reckon")}>
      <table class="close" id="reckon">
        <caption>${say("table.reckon")}${inUnit()}</caption>
        <thead>
          <tr>
            <th scope="col">${say("district")}</th>
            <th scope="col">${say("reckon.all")}</th>
            <th scope="col">${say("reckon.over-five")}</th>
            ${BANDS.map(
              (band) => html`
                <th scope="col">${word("band", band)}</th>
              `,
            )}
            <th scope="col">${say("reckon.posts")}</th>
          </tr>
        </thead>
        <tbody>
          ${[...rows, last].map(
            (row) => html`
              <tr class=${row === last ? "chosen" : ""}>
                <th scope="row">${row.name}</th>
                ${Array.from(
                  { length: columnsInAll },
                  (_, i) => html`
                    <td>${row.cells[i] ?? "—"}</td>
                  `,
                )}
                <td>${row.posts ?? "—"}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
