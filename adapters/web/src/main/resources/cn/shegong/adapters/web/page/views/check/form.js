// @ts-check
// 表单: what the form holds, by the keys of a proposal; the address tells what differs from the example.

import { app } from "../../app.js";

export const GRADES = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
export const FUNDS = ["labour", "supervision", "activities", "management", "insuranceAndTax", "training"];

/** @type {Record<string, string>} */
const EXAMPLE = {
  id: "LH-012",
  district: "罗湖区",
  field: "4",
  start: "2025-01",
  months: "36",
  review: "passed",
  "heads.7": "1",
  "heads.8": "2",
  "heads.9": "3",
  "heads.10": "1",
  professionalPosts: "5",
  certified: "5",
  "need.norm": "4",
  "need.quantity": "1",
  "renewal.expires": "2024-12",
  "renewal.applied": "2024-08",
  "budget.labour": "1110000.00",
  "budget.supervision": "20000.00",
  "budget.activities": "80000.00",
  "budget.management": "80000.00",
  "budget.insuranceAndTax": "10000.00",
  "budget.training": "10000.00",
};

/** What a project always has: an empty form keeps it. */
const ALWAYS = ["id", "district", "field", "start", "months"];

const KEYS = new Set([
  ...Object.keys(EXAMPLE),
  ...GRADES.map((grade) => "heads." + grade),
  ...FUNDS.map((fund) => "budget." + fund),
  "districtStandard",
]);

/** The marks between entries, within an entry's own text. @param {string} text */
const written = (text) => text.replace(/[%~:]/g, encodeURIComponent).replaceAll("~", "%7E");

/** @param {string} text @returns {string} */
function read(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // written by hand
  }
}

/** Each entry of the form. @returns {Record<string, string>} */
export function form() {
  const own = app.settings.proposal
    .split("~")
    .map((each) => [each.slice(0, each.indexOf(":")), read(each.slice(each.indexOf(":") + 1))])
    .filter(([key]) => KEYS.has(key));
  return { ...EXAMPLE, ...Object.fromEntries(own) };
}

/** As the address tells it. @param {Record<string, string>} entries */
const told = (entries) =>
  [...KEYS]
    .filter((key) => (entries[key] ?? "") !== (EXAMPLE[key] ?? ""))
    .map((key) => `${key}:${written(entries[key] ?? "")}`)
    .join("~");

/** @param {string} key @param {string} value */
export const type = (key, value) => app.set({ proposal: told({ ...form(), [key]: value.trim() }) });

export const toExample = () => app.set({ proposal: "" });

export const empty = () => app.set({ proposal: told(Object.fromEntries(ALWAYS.map((key) => [key, form()[key]]))) });

/** As the call takes it. */
export function proposal() {
  /** @type {Record<string, any>} */
  const asked = { heads: {}, budget: {} };
  for (const [key, value] of Object.entries(form())) {
    if (value === "") continue;
    const [head, rest] = key.split(".");
    if (rest) (asked[head] ??= {})[rest] = value;
    else asked[head] = value;
  }
  return asked;
}
