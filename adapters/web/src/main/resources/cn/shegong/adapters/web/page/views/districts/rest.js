// @ts-check
// 其余: long lists begin with some, and say how many more there are and where.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { say } from "../../words.js";

/** What was asked to be listed in full, while it stands. @type {WeakSet<object>} */
const whole = new WeakSet();

/** @param {object} of the answer that the list is part of @param {number} most */
export const listed = (of, most) => (whole.has(of) ? Infinity : most);

/** @param {object} of */
function turn(of) {
  if (!whole.delete(of)) whole.add(of);
  app.paint();
}

/**
 * How many of how many, and a way to the rest and back.
 * @param {object} of @param {number} all @param {number} most @param {string} [order] in which the first are first
 */
export const rest = (of, all, most, order = "") =>
  all <= most
    ? ""
    : html`
        <p class="rest">
          <span>${order}${whole.has(of) ? say("rest.all", all) : say("rest.some", most, all)}</span>
          <button type="button" class="plain" @click=${() => turn(of)}>
            ${whole.has(of) ? say("rest.fewer", most) : say("rest.more", all)}
          </button>
        </p>
      `;
