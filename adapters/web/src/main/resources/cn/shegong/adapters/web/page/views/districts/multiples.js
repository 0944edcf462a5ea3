// @ts-check
// 各区走势: a small line for each district, beside each other.

import { html, svg } from "../../lib/lit-html.js";
import { drawn as high } from "../../money.js";
import { district } from "../../words.js";
import { shown } from "../../unit.js";

/** @param {import("../districts.js").Row[]} rows @param {number[]} years */
export const multiples = (rows, years) => html`
  <div class="multiples">${rows.map((row) => small(row, years))}</div>
`;

/** @param {import("../districts.js").Row} row @param {number[]} years */
function small({ name, all }, years) {
  const [first, last] = [`${years[0] ?? ""}`, `${years.at(-1) ?? ""}`];
  const told = `${district(name)} ${first} ${shown(all[0])}, ${last} ${shown(all.at(-1))}`;
  return html`
    <figure class="small">
      <figcaption><b>${district(name)}</b></figcaption>
      <svg viewBox="0 0 160 52" role="img" aria-label=${told}>${line(all.map(high))}</svg>
      <p>
        <span>
          ${first}
          <br />
          ${shown(all[0])}
        </span>
        <span>
          ${last}
          <br />
          ${shown(all.at(-1))}
        </span>
      </p>
    </figure>
  `;
}

/** @param {number[]} all */
function line(all) {
  if (all.length === 0) return "";
  const least = Math.min(...all),
    most = Math.max(...all);
  const x = (/** @type {number} */ i) => 4 + (i / Math.max(1, all.length - 1)) * 152;
  const y = (/** @type {number} */ value) => 46 - ((value - least) / Math.max(1e-9, most - least)) * 40;
  return svg`<polyline points=${all.map((value, i) => `${x(i)},${y(value)}`).join(" ")}></polyline>
    <circle cx=${x(all.length - 1)} cy=${y(all[all.length - 1])} r="3"></circle>`;
}
