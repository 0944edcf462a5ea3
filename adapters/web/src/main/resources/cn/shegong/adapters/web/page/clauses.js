// @ts-check
// 条文: the measures that a source names, to be quoted.

import { json } from "./api.js";
import { MEASURES } from "./settings.js";
import { say } from "./words.js";
import { html } from "./lib/lit-html.js";

/** @type {Promise<any> | null} */
let asked = null;
/** @type {any} */
let found = null;

export const askMeasures = () => (asked ??= json("measures", "/api/v1/measures/" + MEASURES).then(
  (answer) => (found = answer), (fault) => { asked = null; throw fault; }));

/** The text of measures, once it was asked for. @returns {any} */
export const measures = () => found?.measures?.[0] ?? null;

export function forgetMeasures() {
  asked = null;
}

const DIGITS = "〇一二三四五六七八九十";

/** "十三" as 13. @param {string} text */
function number(text) {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const of = (/** @type {string} */ digit) => Math.max(0, DIGITS.indexOf(digit));
  return (text.includes("十") ? (tens === "" ? 1 : of(tens)) * 10 : 0) + (ones === "" ? 0 : of(ones));
}

/** The measure that a source names. @param {string} source */
export function measureOf(source) {
  const chinese = /第（([一二三四五六七八九十]+)）条/.exec(source);
  const english = /Measure (\d+)/i.exec(source);
  return chinese ? number(chinese[1]) : english ? Number(english[1]) : null;
}

/** @param {string} source */
export function quoted(source) {
  const of = measureOf(source);
  const clause = of === null ? null : measures()?.clauses.find((/** @type {any} */ each) => each.number === of);
  return clause ? html`<details class="clause"><summary>${say("clause.quote", of ?? "")}</summary><blockquote lang="zh-CN">${clause.text}</blockquote></details>` : "";
}
