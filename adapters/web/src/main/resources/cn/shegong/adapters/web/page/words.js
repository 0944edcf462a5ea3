// @ts-check
// 词句: what the page says, in the language it was asked for.

import { zh } from "./words/zh.js";
import { en } from "./words/en.js";

/** @typedef {keyof typeof zh} Key */

const BUNDLES = { zh, en };
const asked = new URLSearchParams(location.search).get("lang");

/** @type {"zh" | "en"} */
let current = asked === "en" || asked === "zh" ? asked : navigator.language.startsWith("en") ? "en" : "zh";

export const language = () => current;

/** @param {"zh" | "en"} next */
export function speak(next) {
  current = next;
  document.documentElement.lang = next === "zh" ? "zh-CN" : "en";
}

/** @param {Key} key @param {(string | number)[]} values in the places {0}, {1}, … */
export const say = (key, ...values) =>
  values.reduce(
    (/** @type {string} */ text, value, place) => text.replaceAll(`{${place}}`, String(value)),
    BUNDLES[current][key],
  );

/** A word for a key of the program, or the key itself. @param {string} group @param {string} key */
export const word = (group, key) => /** @type {Record<string, string>} */ (BUNDLES[current])[`${group}.${key}`] ?? key;

/** Of a text in both languages. @param {{zh: string, en: string} | string | null | undefined} text */
export const either = (text) => (typeof text === "string" ? text : text ? text[current] || text.zh : "");

const DISTRICTS = new Map([
  ["福田区", "Futian"],
  ["罗湖区", "Luohu"],
  ["盐田区", "Yantian"],
  ["南山区", "Nanshan"],
  ["宝安区", "Bao'an"],
  ["龙岗区", "Longgang"],
  ["龙华区", "Longhua"],
  ["坪山区", "Pingshan"],
  ["光明区", "Guangming"],
  ["大鹏新区", "Dapeng"],
]);

/** As a portfolio has them. */
export const districts = [...DISTRICTS.keys()];

/** @param {string} name as the portfolio has it */
export const district = (name) => (current === "en" ? (DISTRICTS.get(name) ?? name) : name);
