// @ts-check
// 下一购买周期: of the city how many open in each year, of a district a timeline.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { district, say } from "../../words.js";
import { unitName } from "../../unit.js";
import { empty, waiting } from "../../states.js";
import { chooseDistrict, chooseProject } from "./drill.js";
import { timeline } from "./timeline.js";

/** @param {string[]} names of districts */
export function cycles(names) {
  const answer = app.answers.districts.cycles,
    all = answer?.cycles,
    chosen = app.settings.district;
  return html`
    <section class="block" aria-labelledby="head-cycles">
      <h2 id="head-cycles">${say("cycles")}${chosen ? ` · ${district(chosen)}` : ""}</h2>
      ${
        chosen
          ? html`
              <p class="quiet-text">${say("cycles.unit", unitName())}</p>
            `
          : ""
      }
      ${
        !answer || !all
          ? empty(waiting("districts", "cycles"))
          : chosen
            ? timeline(
                answer,
                all.filter((each) => each.district === chosen),
                chooseProject,
              )
            : openings(all, names)
      }
    </section>
  `;
}

const HEATS = 4;

/** @param {import("../../answers.js").Cycle[]} all @param {string[]} names */
function openings(all, names) {
  const years = [...new Set(all.map((each) => each.opening.slice(0, 4)))].sort();
  const many = (/** @type {string} */ name, /** @type {string} */ year) =>
    all.filter((each) => each.district === name && each.opening.startsWith(year)).length;
  const most = Math.max(1, ...names.flatMap((name) => years.map((year) => many(name, year))));
  const heat = (/** @type {number} */ count) => "heat" + Math.min(HEATS - 1, Math.floor((count / most) * HEATS));
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${say("cycles")}>
      <table class="narrow heat" id="openings">
        <caption>${say("cycles.city")}</caption>
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
          ${names.map(
            (name) => html`
              <tr>
                <th scope="row">
                  <button type="button" class="plain" @click=${() => chooseDistrict(name)}>${district(name)}</button>
                </th>
                ${years.map(
                  (year) => html`
                    <td class=${heat(many(name, year))}>${many(name, year)}</td>
                  `,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
