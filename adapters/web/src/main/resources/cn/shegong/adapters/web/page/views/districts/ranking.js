// @ts-check
// 排名: districts by their budgets of a year, the largest first.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { drawn as high } from "../../money.js";
import { district } from "../../words.js";
import { shown } from "../../unit.js";
import { chooseDistrict } from "./drill.js";

/** @typedef {import("../districts.js").Row} Row */

/** For drawing alone, as a share of the largest. @param {Row} row @param {Row[]} rows */
export const share = (row, rows) =>
  high(row.amount ?? "0") / Math.max(...rows.map((each) => high(each.amount ?? "0")), 1e-9);

/** @param {Row[]} rows */
export const ranking = (rows) => html`
  <ol class="ranking">
    ${[...rows]
      .sort((a, b) => high(b.amount ?? "0") - high(a.amount ?? "0"))
      .map(
        (each) => html`
          <li>
            <button
              type="button"
              aria-pressed=${each.name === app.settings.district}
              @click=${() => chooseDistrict(each.name)}
            >
              <span>${district(each.name)}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width=${share(each, rows) * 100} height="10" rx="1"></rect>
              </svg>
              <b>${shown(each.amount)}</b>
            </button>
          </li>
        `,
      )}
  </ol>
`;
