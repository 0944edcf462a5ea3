// @ts-check
// 二十条: each measure with its text and what the program does for it.

import { html } from "../../lib/lit-html.js";
import { either, say, word } from "../../words.js";
import { fits } from "./found.js";

/** @typedef {import("../../answers.js").Clause} Clause */
/** @typedef {import("../../answers.js").Coverage} Coverage */

/** @param {import("../../answers.js").Text} text */
export const twentyFound = (text) =>
  text.clauses.filter((clause) => fits(clause.title.zh, clause.title.en, clause.text, say("clause.of", clause.number)));

/** @param {Clause[]} clauses @param {Coverage[]} coverage */
export const twenty = (clauses, coverage) => html`
  <section class="block" aria-labelledby="head-twenty">
    <h2 id="head-twenty">${say("twenty")}</h2>
    <ol class="twenty">
      ${clauses.map((clause) =>
        one(
          clause,
          coverage.find((each) => each.measure === clause.number),
        ),
      )}
    </ol>
  </section>
`;

/** @param {Clause} clause @param {Coverage | undefined} its */
const one = ({ number, title, text }, its) => html`
  <li>
    <details>
      <summary>
        <span>${number}</span>
        <strong>${either(title)}</strong>
        ${(its?.how ?? []).map(
          (how) => html`
            <em class=${how}>${word("how", how)}</em>
          `,
        )}
      </summary>
      <blockquote lang="zh-CN">${text}</blockquote>
      ${
        its?.uses.length
          ? html`
              <ul class="uses">
                ${its.uses.map(
                  (use) => html`
                    <li>
                      ${word("how", use.how)}${say("colon")}${use.name}
                      <code>${use.call ?? use.command}</code>
                    </li>
                  `,
                )}
              </ul>
            `
          : ""
      }
      ${
        its?.reason
          ? html`
              <p>${either(its.reason)}</p>
            `
          : ""
      }
    </details>
  </li>
`;
