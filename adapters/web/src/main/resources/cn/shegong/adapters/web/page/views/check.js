// @ts-check
// 检查申报: a proposal as a form; what the measures say to it, as it is typed.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { json } from "../api.js";
import { enquire } from "../questions.js";
import { isSettled } from "../portfolio.js";
import { currentKeys } from "../scenarios.js";
import { askMeasures } from "../clauses.js";
import { findings } from "./check/findings.js";
import { proposal } from "./check/form.js";
import { entry } from "./check/proposal.js";

export function load() {
  askMeasures().then(app.paint, () => {});
  const question = proposal();
  if (app.settings.against === "scenario") {
    if (!isSettled()) return; // until it is known whether a file's is meant
    question.scenario = currentKeys();
  }
  enquire("check", "answer", { question, after: 200, ask: () => held(question) });
}

/** @param {Record<string, unknown>} question @returns {Promise<import("../answers.js").Check>} */
const held = (question) =>
  json("check", "/api/v1/checks", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(question),
  });

export const template = () => html`
  <div class="split wide">${entry()}${findings()}</div>
`;
