// @ts-check
// 情景来源: whether the scenario of a file is projected, or that of the page's settings.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { hasOwnScenario } from "../portfolio.js";
import { forget } from "../questions.js";
import { scenarioFile } from "../scenarios.js";
import { say } from "../words.js";

/** @param {string} use */
function choose(use) {
  forget();
  app.set({ use });
}

/** Which it is, and the way to the other; nothing where there is one alone. */
export const origin = () => {
  if (!hasOwnScenario()) return "";
  const file = scenarioFile();
  return html`
    <p class="buttons" data-origin=${file ? "file" : "page"}>
      <span>${file ? say("origin.file", file.name) : say("origin.page")}</span>
      <button type="button" @click=${() => choose(file ? "page" : "")}>
        ${say(file ? "origin.to-page" : "origin.to-file")}
      </button>
    </p>
  `;
};
