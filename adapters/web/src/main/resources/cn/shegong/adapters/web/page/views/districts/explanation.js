// @ts-check
// 解释: a figure as a tree, each step with its formula and its clause.

import { html } from "../../lib/lit-html.js";
import { quoted } from "../../clauses.js";
import { money } from "../../money.js";
import { word } from "../../words.js";

/** @typedef {import("../../answers.js").Figure} Figure */

const OPEN = 2; // levels that are open at first
const MOST = 60; // inputs shown of a figure

/** Always to the fen. @param {Figure} figure */
function value({ value: amount, unit }) {
  if (amount === null) return "";
  const figure = unit === "cny" ? money(amount, "yuan") : amount;
  return unit ? figure + " " + word("unit", unit === "cny" ? "yuan" : unit) : figure;
}

/** @param {Figure} figure @returns {unknown} */
export const explanation = (figure, depth = 0) => html`
  <li>
    <details ?open=${depth < OPEN}>
      <summary>
        <span>${figure.name}</span>
        <b>${value(figure)}</b>
      </summary>
      ${
        figure.formula && figure.formula !== "Σ"
          ? html`
              <p class="formula">= ${figure.formula}</p>
            `
          : ""
      }
      ${
        figure.source
          ? html`
              <p class="source">${figure.source}</p>
              ${quoted(figure.source)}
            `
          : ""
      }
      ${
        figure.inputs?.length
          ? html`
              <ul class="tree">
                ${figure.inputs.slice(0, MOST).map((each) => explanation(each, depth + 1))}
              </ul>
            `
          : ""
      }
    </details>
  </li>
`;
