// @ts-check
// 状态: empty, loading, what went wrong, no connection.

import { html } from "./lib/lit-html.js";
import { app, forget } from "./app.js";
import { Refused } from "./api.js";
import { say } from "./words.js";

/** @typedef {import("./answers.js").Fault} Fault */

const MOST = 6; // faults that are listed

function again() {
  forget();
  app.reload();
}

/**
 * @param {import("./app.js").ViewName} view
 * @param {boolean} isOpening
 * @param {(fault: Fault) => boolean} isShown whether the view itself shows the fault in its place
 */
export function stateOf(view, isOpening, isShown) {
  const fault = app.faults[view];
  if (!fault)
    return isOpening
      ? html`
          <p class="state" aria-busy="true">${say("state.loading")}</p>
        `
      : "";
  if (!(fault instanceof Refused)) {
    return html`
      <div class="state bad" role="alert">
        <strong>${say("state.unreachable")}</strong>
        <p>${say("state.unreachable.more")}</p>
        <button type="button" @click=${again}>${say("state.again")}</button>
      </div>
    `;
  }
  const listed = fault.faults.filter((each) => !isShown(each)).slice(0, MOST);
  if (fault.faults.length > 0 && listed.length === 0) return "";
  return html`
    <div class="state bad" role="alert">
      <strong>${fault.title}</strong>
      <p>${fault.message}</p>
      ${
        listed.length
          ? html`
              <ul>
                ${listed.map(
                  (each) => html`
                    <li>${told(each)}</li>
                  `,
                )}
              </ul>
            `
          : ""
      }
    </div>
  `;
}

/** @param {Fault} fault */
const told = ({ pointer, file, row, column, value, expected }) =>
  [file, row, column ?? pointer, value && `“${value}”`, say("state.expected", expected)].filter(Boolean).join(" ");

/**
 * Said while an answer is on its way, and no longer when there will be none.
 * @param {import("./app.js").ViewName} view @param {Parameters<typeof say>[0]} [words]
 */
export const waiting = (view, words = "state.loading") => (app.faults[view] ? "" : say(words));

/** Keeps its height while nothing is there yet. @param {string} text */
export const empty = (text) => html`
  <p class="empty">${text}</p>
`;

/** The notices of an answer. @param {import("./answers.js").Answer | undefined} answer */
export const notices = (answer) =>
  answer?.notices.length
    ? html`
        <details class="notices">
          <summary>${say("notices", answer.notices.length)}</summary>
          <ul>
            ${answer.notices.map(
              (each) => html`
                <li>${each.text}</li>
              `,
            )}
          </ul>
          <p class="receipt">
            ${say("receipt")}
            <code>${answer.receipt.answer.slice(0, 16)}</code>
          </p>
        </details>
      `
    : "";
