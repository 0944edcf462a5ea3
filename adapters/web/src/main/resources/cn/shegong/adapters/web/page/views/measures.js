// @ts-check
// 措施: the pay table, the norms, and the twenty measures with what the program does for each.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { askText, askTexts } from "../clauses.js";
import { choice } from "../controls.js";
import { enquire, keep } from "../questions.js";
import { MEASURES } from "../settings.js";
import { either, say } from "../words.js";
import { empty, waiting } from "../states.js";
import { norms, normsFound } from "./measures/norms.js";
import { pay, payFound } from "./measures/pay.js";
import { twenty, twentyFound } from "./measures/twenty.js";

export function load() {
  const id = chosen();
  if (!app.answers.measures.texts) keep("measures", "texts", askTexts);
  if (app.answers.measures.answer?.measures[0].heading.id !== id) {
    enquire("measures", "answer", { question: id, after: 0, ask: () => askText(id) });
  }
}

/** The text that is shown: the one that the page computes by, where none was chosen. */
const chosen = () => app.settings.text || MEASURES;

/** Where the server has more than one. */
function texts() {
  const all = app.answers.measures.texts?.measures ?? [];
  return all.length < 2
    ? ""
    : choice(
        "text",
        say("text"),
        chosen(),
        all.map(({ heading: { id, title } }) => [id, `${either(title)} (${id})`]),
        (id) => app.set({ text: id === MEASURES ? "" : id }),
      );
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
    ${texts()}
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
