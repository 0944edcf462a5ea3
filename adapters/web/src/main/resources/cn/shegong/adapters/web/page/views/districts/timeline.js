// @ts-check
// 时间轴: next purchase cycles, each from its first month to its last.

import { html } from "../../lib/lit-html.js";
import { say } from "../../words.js";
import { shown } from "../../unit.js";
import { listed, rest } from "./rest.js";

/** @typedef {import("../../answers.js").Cycle} Cycle */

const MOST = 24; // cycles shown at first

/** Months since year 0. @param {string} month */
const place = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** @param {object} answer that they are part of @param {Cycle[]} cycles @param {(id: string) => void} choose */
export function timeline(answer, cycles, choose) {
  const sorted = [...cycles].sort((a, b) => place(a.opening) - place(b.opening) || (a.id < b.id ? -1 : 1));
  if (sorted.length === 0)
    return html`
      <p class="empty">${say("cycles.none")}</p>
    `;
  const from = Math.floor(place(sorted[0].opening) / 12) * 12;
  const to = Math.ceil(Math.max(...sorted.map((each) => place(each.opening) + each.months)) / 12) * 12;
  const x = (/** @type {number} */ at) => ((at - from) / (to - from)) * 1000;
  const ticks = Array.from({ length: (to - from) / 12 }, (_, i) => from + i * 12);
  const lines = ticks.map((tick) => `M${x(tick)} 0V20`).join("");
  return html`
    ${rest(answer, sorted.length, MOST, say("cycles.order"))}
    <div class="timeline">
      <div class="ticks" aria-hidden="true">
        <div>
          ${ticks.map(
            (tick) => html`
              <i>${tick / 12}</i>
            `,
          )}
        </div>
      </div>
      <ul>
        ${sorted.slice(0, listed(answer, MOST)).map(
          (each) => html`
            <li>
              <button type="button" @click=${() => choose(each.id)}>${each.id}</button>
              <svg
                viewBox="0 0 1000 20"
                preserveAspectRatio="none"
                role="img"
                aria-label=${say("cycles.is", each.opening, each.months)}
              >
                <path d=${lines}></path>
                <rect x=${x(place(each.opening))} y="4" width=${x(from + each.months)} height="12" rx="3"></rect>
              </svg>
              <span class="when">${each.opening}</span>
              <b>${shown(each.total)}</b>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
