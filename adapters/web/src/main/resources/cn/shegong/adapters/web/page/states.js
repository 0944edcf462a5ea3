// @ts-check
// 状态: empty, loading, what went wrong, no connection.

import { html } from "./lib/lit-html.js";
import { app } from "./app.js";
import { Overtaken, Refused } from "./api.js";
import { needsPortfolio } from "./portfolio.js";
import { say } from "./words.js";

/** @typedef {import("./answers.js").Fault} Fault */

const MOST = 6; // faults that are listed
/** Files that no person has: the page makes them of its settings. */
const SETTINGS = new Set(["scenario.json", "against.json"]);

/** Why there is nothing to ask about. @param {import("./app.js").ViewName} view */
const unopened = (view) => (needsPortfolio(view) ? app.unopened : null);

/** @param {import("./app.js").ViewName} view */
const faultsOf = (view) => [unopened(view), ...Object.values(app.faults[view] ?? {})].filter((each) => each !== null);

/**
 * What went wrong with a view, each fault once.
 * @param {import("./app.js").ViewName} view
 * @param {boolean} isOpening
 * @param {(fault: Fault) => boolean} isShown whether the view itself shows the fault in its place
 * @param {() => void} again
 */
export function stateOf(view, isOpening, isShown, again) {
  const faults = faultsOf(view);
  if (faults.length === 0 && isOpening)
    return html`
      <p class="state" aria-busy="true">${say("state.loading")}</p>
    `;
  const refused = faults.filter((each) => each instanceof Refused);
  const different = new Map(refused.map((each) => [JSON.stringify([each.message, each.faults]), each]));
  return html`
    ${refused.length < faults.length ? unreachable(again) : ""}
    ${[...different.values()].map((each) => refusal(each, isShown))}
  `;
}

/** @param {() => void} again */
const unreachable = (again) => html`
  <div class="state bad" role="alert">
    <strong>${say("state.unreachable")}</strong>
    <p>${say("state.unreachable.more")}</p>
    <button type="button" @click=${again}>${say("state.again")}</button>
  </div>
`;

/** @param {Refused} its @param {(fault: Fault) => boolean} isShown */
function refusal({ title, message, faults }, isShown) {
  const listed = faults.filter((each) => !isShown(each)).slice(0, MOST);
  if (faults.length > 0 && listed.length === 0) return "";
  return html`
    <div class="state bad" role="alert">
      <strong>${title}</strong>
      <p>${message}</p>
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
  [
    ...(file && SETTINGS.has(file) ? [say("panel")] : [file, row]),
    column ?? pointer,
    value && `“${value}”`,
    say("state.expected", expected),
  ]
    .filter(Boolean)
    .join(" ");

/** Of what was done by hand, in words; nothing where it was done anew. @param {unknown} fault */
export function inWords(fault) {
  if (fault instanceof Overtaken) return "";
  if (fault instanceof Refused) return [fault.title, fault.message].filter(Boolean).join(say("colon"));
  return say("state.unreachable") + say("stop");
}

/**
 * Said while an answer is on its way, and where there will be none.
 * @template {keyof import("./app.js").Answers} V
 * @param {V} view @param {keyof import("./app.js").Answers[V] & string} part @param {import("./words.js").Key} [words]
 */
export const waiting = (view, part, words = "state.loading") => say(isLost(view, part) ? "state.none" : words);

/**
 * Whether there will be no answer as things are.
 * @template {keyof import("./app.js").Answers} V
 * @param {V} view @param {keyof import("./app.js").Answers[V] & string} part
 */
export const isLost = (view, part) => (app.faults[view]?.[part] ?? unopened(view)) !== null;

/** Keeps its height while nothing is there yet. @param {string} text */
export const empty = (text) => html`
  <p class="empty">${text}</p>
`;

/**
 * The notices of an answer.
 * @param {import("./answers.js").Answer | undefined} answer
 * @param {boolean} [isOpen] at once
 */
export const notices = (answer, isOpen = false) =>
  answer?.notices.length
    ? html`
        <details class="notices" ?open=${isOpen}>
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
