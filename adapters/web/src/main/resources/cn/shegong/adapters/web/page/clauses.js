// @ts-check
// 条文: the measures that a source names, to be quoted.

import { json } from "./api.js";
import { MEASURES } from "./settings.js";
import { say } from "./words.js";
import { html } from "./lib/lit-html.js";

/** @typedef {import("./answers.js").Measures} Measures */

/** @type {Promise<Measures> | null} */
let asked = null;
/** @type {import("./answers.js").Text | null} */
let text = null;

/** Once; and again after it could not be had. */
export function askMeasures() {
  asked ??= /** @type {Promise<Measures>} */ (json("measures", "/api/v1/measures/" + MEASURES)).then(
    (answer) => {
      text = answer.measures[0];
      return answer;
    },
    (fault) => {
      asked = null;
      throw fault;
    },
  );
  return asked;
}

/** In another language, the measures are told anew. */
export function forgetMeasures() {
  asked = null;
}

/** The text of measures, once it was asked for. */
export const measures = () => text;

const DIGITS = "〇一二三四五六七八九十";

/** "十三" as 13. @param {string} words */
function number(words) {
  const [tens, ones] = words.includes("十") ? words.split("十") : ["", words];
  const of = (/** @type {string} */ digit) => Math.max(0, DIGITS.indexOf(digit));
  return (words.includes("十") ? (tens === "" ? 1 : of(tens)) * 10 : 0) + (ones === "" ? 0 : of(ones));
}

/** The measure that a source names. @param {string} source */
function measureOf(source) {
  const chinese = /第（([一二三四五六七八九十]+)）条/.exec(source),
    english = /Measure (\d+)/i.exec(source);
  return chinese ? number(chinese[1]) : english ? Number(english[1]) : null;
}

/** @param {string} source */
export function quoted(source) {
  const clause = text?.clauses.find((each) => each.number === measureOf(source));
  return clause
    ? html`
        <details class="clause">
          <summary>${say("clause.quote", clause.number)}</summary>
          <blockquote lang="zh-CN">${clause.text}</blockquote>
        </details>
      `
    : "";
}
