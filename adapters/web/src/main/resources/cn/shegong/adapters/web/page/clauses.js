// @ts-check
// 条文: the measures that a source names, to be quoted.

import { json } from "./api.js";
import { MEASURES } from "./settings.js";
import { language, say } from "./words.js";
import { html } from "./lib/lit-html.js";

/** @typedef {import("./answers.js").Measures} Measures */

/** @type {Promise<Measures> | null} */
let asked = null;
/** @type {import("./answers.js").Text | null} */
let text = null;

/** Once; and again after it could not be had. */
export function askMeasures() {
  if (asked) return asked;
  /** @type {Promise<Measures>} */
  const call = json("measures", "/api/v1/measures/" + MEASURES);
  const told = call.then(
    (answer) => {
      text = answer.measures[0];
      return answer;
    },
    (fault) => {
      if (asked === told) asked = null;
      throw fault;
    },
  );
  return (asked = told);
}

/** All texts on file, a draft among them where the server has one. @returns {Promise<Measures>} */
export const askTexts = () => json("texts", "/api/v1/measures");

/** The text of one id. @param {string} id @returns {Promise<Measures>} */
export const askText = (id) => (id === MEASURES ? askMeasures() : json("text", "/api/v1/measures/" + id));

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

/** 13 as "十三"; there are twenty measures. @param {number} number */
const inChinese = (number) =>
  (number >= 20 ? "二" : "") + (number >= 10 ? "十" : "") + (number % 10 === 0 ? "" : DIGITS[number % 10]);

/** The measure that a source names. @param {string} source */
export function measureOf(source) {
  const chinese = /第（([一二三四五六七八九十]+)）条/.exec(source),
    english = /Measure (\d+)/i.exec(source);
  return chinese ? number(chinese[1]) : english ? Number(english[1]) : null;
}

/** A measure as it is written. @param {number | null} number @param {boolean} isOpen at first */
export function quoted(number, isOpen) {
  const clause = text?.clauses.find((each) => each.number === number);
  return clause
    ? html`
        <details class="clause" ?open=${isOpen}>
          <summary>${say("clause.quote", language() === "zh" ? inChinese(clause.number) : clause.number)}</summary>
          <blockquote lang="zh-CN">${clause.text}</blockquote>
        </details>
      `
    : "";
}
