// @ts-check
// 检查结果: each finding with its clause, its remedy and how the text is read.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { say, word } from "../../words.js";
import { Refused } from "../../api.js";
import { empty, notices, waiting } from "../../states.js";

export function findings() {
  const { answer } = app.answers.check,
    isWrong = app.faults.check?.answer instanceof Refused;
  return html`
    <section class="answer" aria-live="polite" aria-labelledby="head-findings">
      <h2 id="head-findings">${say("findings")}</h2>
      ${isWrong ? empty(say("findings.not-yet")) : answer ? all(answer) : empty(waiting("check", "answer"))}
    </section>
  `;
}

/** @param {import("../../answers.js").Check} answer */
const all = (answer) => html`
  <p class="sentence" data-findings=${answer.findings.length}>
    ${answer.findings.length === 0 ? say("findings.none") : say("findings.some", answer.findings.length)}
  </p>
  <ul class="findings">
    ${answer.findings.map(one)}
  </ul>
  ${notices(answer)}
`;

/** @param {import("../../answers.js").Finding} its */
const one = ({ severity, text, citation, remedy, interpretation }) => html`
  <li class=${severity}>
    <p>
      <span class="tag">${word("severity", severity)}</span>
      <strong>${text}</strong>
    </p>
    <blockquote>${citation}</blockquote>
    <p>
      <b>${say("remedy")}</b>
      ${remedy.text}
    </p>
    ${
      interpretation
        ? html`
            <details>
              <summary>${say("interpretation")}</summary>
              <p>${interpretation}</p>
            </details>
          `
        : ""
    }
  </li>
`;
