// @ts-check
// 措施: the pay table, the norms, and the twenty measures with what the program does for each.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { askMeasures } from "../clauses.js";
import { keep } from "../questions.js";
import { either, say } from "../words.js";
import { empty, waiting } from "../states.js";
import { norms, normsFound } from "./measures/norms.js";
import { pay, payFound } from "./measures/pay.js";
import { twenty, twentyFound } from "./measures/twenty.js";

export function load() {
  if (!app.answers.measures.answer) keep("measures", "answer", askMeasures);
}

export function template() {
  const { answer } = app.answers.measures;
  if (!answer) return empty(waiting("measures", "answer"));
  const text = answer.measures[0],
    { number, title, validity } = text.heading;
  const find = (/** @type {Event} */ e) => app.set({ find: /** @type {HTMLInputElement} */ (e.target).value });
  const rows = payFound(text),
    posts = normsFound(text),
    clauses = twentyFound(text);
  return html`
    <p class="sentence">${either(title)} · ${number}</p>
    <p class="quiet-text">${say("validity", validity.value.from, validity.value.to)}</p>
    <div class="choice search">
      <label for="find">${say("find")}</label>
      <input id="find" type="search" .value=${app.settings.find} @input=${find} />
    </div>
    <p role="status" class="quiet-text">${say("found", rows.length, posts.length, clauses.length)}</p>
    <div class="pair">${pay(rows)}${norms(posts, text)}</div>
    ${twenty(clauses, answer.coverage)}
  `;
}
