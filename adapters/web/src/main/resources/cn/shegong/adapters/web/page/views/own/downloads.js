// @ts-check
// 下载: the answer as a file.

import { html } from "../../lib/lit-html.js";
import { download } from "../../api.js";
import { portfolio } from "../../portfolio.js";
import { current } from "../../scenarios.js";
import { tell } from "../../share.js";
import { inWords } from "../../states.js";
import { say } from "../../words.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** As files: what they are, what they are called. @type {[import("../../words.js").Key, string, string][]} */
const FORMS = [
  ["download.json", "application/json", "budget.json"],
  ["download.csv", "text/csv", "budget.csv"],
  ["download.xlsx", XLSX, "budget.xlsx"],
  ["download.report", "text/html", "report.html"],
];

/** @param {string} type @param {string} name */
async function save(type, name) {
  try {
    const answer = await download(
      "projections",
      portfolio(),
      { scenario: current() },
      type,
      type === "text/csv" ? "?csv=reader" : "",
    );
    const link = document.createElement("a");
    link.href = URL.createObjectURL(answer);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  } catch (fault) {
    tell(inWords(fault));
  }
}

/** @param {boolean} isWaiting there is no answer yet, or none to be had */
export const downloads = (isWaiting) => html`
  <p class="buttons">
    ${FORMS.map(
      ([key, type, name]) => html`
        <button type="button" ?disabled=${isWaiting} @click=${() => save(type, name)}>${say(key)}</button>
      `,
    )}
  </p>
`;
