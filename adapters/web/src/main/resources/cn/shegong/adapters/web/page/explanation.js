// @ts-check
// 解释: a figure as a tree, each step with its formula and its clause.

import { html } from "./lib/lit-html.js";
import { quoted } from "./clauses.js";
import { money } from "./money.js";
import { word } from "./words.js";

/** @param {any} node */
const value = (node) => (node.value === null ? "" : node.unit === "cny" ? money(node.value, "yuan") + " " + word("unit", "yuan") : `${node.value}${node.unit ? " " + word("unit", node.unit) : ""}`);

/** @param {any} node @param {number} depth @returns {unknown} */
export const explanation = (node, depth = 0) => html`
  <li>
    <details ?open=${depth < 2}>
      <summary><span>${node.name}</span><b>${value(node)}</b></summary>
      ${node.formula && node.formula !== "Σ" ? html`<p class="formula">= ${node.formula}</p>` : ""}
      ${node.source ? html`<p class="source">${node.source}</p>${quoted(node.source)}` : ""}
      ${node.inputs?.length ? html`<ul class="tree">${node.inputs.slice(0, 60).map((/** @type {any} */ each) => explanation(each, depth + 1))}</ul>` : ""}
    </details>
  </li>`;
