// @ts-check
// 状态: empty, loading, what went wrong, no connection.

import { html } from "./lib/lit-html.js";
import { app, forget } from "./app.js";
import { Refused } from "./api.js";
import { say } from "./words.js";

const again = () => {
  forget();
  app.reload();
};

/** @param {string} view @param {boolean} opening */
export function stateOf(view, opening) {
  const fault = app.faults[view];
  if (!fault) {
    return opening ? html`<p class="state" aria-busy="true">${say("state.loading")}</p>` : "";
  }
  if (!(fault instanceof Refused)) {
    return html`<div class="state bad" role="alert"><strong>${say("state.unreachable")}</strong>
      <p>${say("state.unreachable.more")}</p><button type="button" @click=${again}>${say("state.again")}</button></div>`;
  }
  return html`<div class="state bad" role="alert"><strong>${fault.title}</strong>
    ${view === "own" || fault.faults.length === 0 ? html`<p>${fault.message}</p>` : html`
    <ul>${fault.faults.slice(0, 6).map((each) => html`<li>${each.pointer ?? ""} ${each.value ? `“${each.value}” ` : ""}${say("state.expected", each.expected)}</li>`)}</ul>`}</div>`;
}

/** Keeps its height while nothing is there yet. @param {string} text */
export const empty = (text) => html`<p class="empty">${text}</p>`;

/** The notices of an answer. @param {any} answer */
export const notices = (answer) =>
  answer?.notices?.length
    ? html`<details class="notices"><summary>${say("notices", answer.notices.length)}</summary>
      <ul>${answer.notices.map((/** @type {any} */ each) => html`<li>${each.text}</li>`)}</ul>
      <p class="receipt">${say("receipt")} <code>${answer.receipt.answer.slice(0, 16)}</code></p></details>`
    : "";
