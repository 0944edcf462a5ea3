// @ts-check
// 页眉: the views, the language, light or dark, link and print.

import { html } from "./lib/lit-html.js";
import { app } from "./app.js";
import { forgetMeasures } from "./clauses.js";
import { forget } from "./questions.js";
import { toAddress } from "./settings.js";
import { nextTheme, share, theme } from "./share.js";
import { language, say, speak } from "./words.js";

/** @typedef {import("./app.js").ViewName} ViewName */

export function toMain() {
  document.querySelector("main")?.focus({ preventScroll: true });
}

/** @param {MouseEvent} event @param {ViewName} view */
function go(event, view) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  app.set({ view });
}

/** To the other language. */
function turn() {
  speak(language() === "zh" ? "en" : "zh");
  forget();
  forgetMeasures();
  app.set({});
}

/** @param {ViewName[]} names @param {ViewName} here */
export const header = (names, here) => html`
  <a
    class="skip"
    href="#main"
    @click=${(/** @type {Event} */ e) => {
      e.preventDefault();
      toMain();
    }}
  >
    ${say("skip")}
  </a>
  <header>
    <div class="bar">
      <div class="brand">
        <img src="/page/icon.svg" alt="" width="32" height="32" />
        <div>
          <strong>${say("title")}</strong>
          <small>${say("subtitle")}</small>
        </div>
      </div>
      <div class="tools">
        <button type="button" lang=${language() === "zh" ? "en" : "zh-CN"} @click=${turn}>
          ${language() === "zh" ? "English" : "中文"}
        </button>
        <button type="button" @click=${nextTheme}>${say(`theme.${theme()}`)}</button>
        <button type="button" @click=${share}>${say("share")}</button>
        <button type="button" @click=${() => print()}>${say("print")}</button>
      </div>
    </div>
    <nav aria-label=${say("views")}>
      ${names.map(
        (key) => html`
          <a
            href=${toAddress({ ...app.settings, view: key }, language())}
            aria-current=${key === here ? "page" : "false"}
            @click=${(/** @type {MouseEvent} */ event) => go(event, key)}
          >
            ${say(`view.${key}`)}
          </a>
        `,
      )}
    </nav>
  </header>
`;
