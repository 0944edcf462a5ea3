// @ts-check
// 示意图: ten tiles, each where its district lies among the others; a schema, drawn for this page, and no map.

import { html } from "./lib/lit-html.js";
import { district } from "./words.js";

const PLACES = ["宝安区", "光明区", "龙华区", "龙岗区", "坪山区", "南山区", "福田区", "罗湖区", "盐田区", "大鹏新区"];

/**
 * @param {{name: string, text: string, share: number}[]} tiles share of the largest, for the colour alone
 * @param {string} chosen
 * @param {(name: string) => void} choose
 * @param {string} label
 */
export const tilemap = (tiles, chosen, choose, label) => html`
  <div class="tilemap" role="group" aria-label=${label}>${tiles.map((tile) => {
    const place = PLACES.indexOf(tile.name);
    return html`<button type="button" class=${`tile ${place < 0 ? "" : "p" + place} heat${Math.min(5, Math.floor(tile.share * 5.999))}`}
      aria-pressed=${tile.name === chosen} @click=${() => choose(tile.name)}><span>${district(tile.name)}</span><b>${tile.text}</b></button>`;
  })}</div>`;
