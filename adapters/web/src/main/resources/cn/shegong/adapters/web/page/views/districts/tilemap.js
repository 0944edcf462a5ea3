// @ts-check
// 示意图: ten tiles, each where its district lies among the others; a schema, drawn for this page, and no map.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { district, say } from "../../words.js";
import { shown } from "../../unit.js";
import { share } from "./ranking.js";

const PLACES = ["宝安区", "光明区", "龙华区", "龙岗区", "坪山区", "南山区", "福田区", "罗湖区", "盐田区", "大鹏新区"];
const HEATS = 6;

/** Guangming is wider than a telephone's tile. @param {string} name */
const breakable = (name) => name.replace("gm", "g\u00ADm");

/** @param {import("../districts.js").Row[]} rows @param {(name: string) => void} choose */
export const tilemap = (rows, choose) => html`
  <div class="tilemap" role="group" aria-label=${say("map")}>
    ${rows.map((row) => {
      const place = PLACES.indexOf(row.name),
        heat = Math.min(HEATS - 1, Math.floor(share(row, rows) * HEATS));
      return html`
        <button
          type="button"
          class=${`tile ${place < 0 ? "" : "p" + place} heat${heat}`}
          aria-pressed=${row.name === app.settings.district}
          @click=${() => choose(row.name)}
        >
          <span>${breakable(district(row.name))}</span>
          <b>${shown(row.amount)}</b>
        </button>
      `;
    })}
  </div>
`;
