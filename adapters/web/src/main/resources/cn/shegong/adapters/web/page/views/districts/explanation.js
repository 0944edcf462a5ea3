// @ts-check
// 解释: a figure as a tree, each step with its formula and its clause.

import { html } from "../../lib/lit-html.js";
import { measureOf, quoted } from "../../clauses.js";
import { count, money } from "../../money.js";
import { word } from "../../words.js";
import { listed, rest } from "./rest.js";

/** @typedef {import("../../answers.js").Figure} Figure */

const OPEN = 2; // levels that are open at first
const MOST = 60; // inputs shown of a figure at first

/** Always to the fen. @param {Figure} figure */
function value({ value: amount, unit }) {
  if (amount === null) return "";
  const figure = unit === "cny" && !amount.endsWith("…") ? money(amount, "yuan") : count(amount);
  return [figure, word("unit", unit)].filter(Boolean).join(" ");
}

/** From a figure down to the first that rests on a clause. @param {Figure} figure @returns {Figure[] | null} */
function toClause(figure) {
  if (measureOf(figure.source) !== null) return [figure];
  for (const input of figure.inputs ?? []) {
    const path = toClause(input);
    if (path) return [figure, ...path];
  }
  return null;
}

/** @param {Figure} figure */
export const explained = (figure) => html`
  <ul class="tree">
    ${step(figure, { depth: 0, path: new Set(toClause(figure)), above: [] })}
  </ul>
`;

/**
 * @typedef {object} Place where a figure stands in the tree
 * @property {number} depth
 * @property {Set<Figure>} path to the first clause: it is open
 * @property {(number | null)[]} above the measures that are quoted above it, and need not be again
 */

/** @param {Figure} figure @param {Place} place @returns {unknown} */
function step(figure, { depth, path, above }) {
  const { inputs = [], formula, source } = figure,
    measure = measureOf(source);
  const below = { depth: depth + 1, path, above: [...above, measure] };
  return html`
    <li>
      <details ?open=${depth < OPEN || path.has(figure)}>
        <summary>
          <span>${figure.name}</span>
          <b>${value(figure)}</b>
        </summary>
        ${
          formula && formula !== "Σ"
            ? html`
                <p class="formula">= ${formula}</p>
              `
            : ""
        }
        ${
          source
            ? html`
                <p class="source">${source}</p>
                ${quoted(measure, !above.includes(measure) && (path.has(figure) || depth >= OPEN))}
              `
            : ""
        }
        ${
          inputs.length
            ? html`
                <ul class="tree">
                  ${inputs.slice(0, listed(figure, MOST)).map((each) => step(each, below))}
                </ul>
                ${rest(figure, inputs.length, MOST)}
              `
            : ""
        }
      </details>
    </li>
  `;
}
