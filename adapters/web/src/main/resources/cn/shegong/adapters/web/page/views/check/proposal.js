// @ts-check
// 申报: a form for every key that a proposal has; what is left blank skips its rule.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { Refused } from "../../api.js";
import { choice } from "../../controls.js";
import { measures } from "../../clauses.js";
import { district, districts, either, say, word } from "../../words.js";

/** @typedef {[string, string]} Option a key and its text */

const GRADES = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
const FUNDS = ["labour", "supervision", "activities", "management", "insuranceAndTax", "training"];
const STATES = ["passed", "pending", "refused"];

/** What the form holds, by the keys of a proposal; it is kept nowhere else. @type {Record<string, string>} */
const form = {
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

/** As the call takes it. */
export function proposal() {
  /** @type {Record<string, any>} */
  const asked = { heads: {}, budget: {} };
  for (const [key, value] of Object.entries(form)) {
    if (value === "") continue;
    const [head, rest] = key.split(".");
    if (rest) (asked[head] ??= {})[rest] = value;
    else asked[head] = value;
  }
  return asked;
}

/** What is wrong with an entry. @param {string} key */
function wrong(key) {
  const fault = app.faults.check,
    pointer = "/" + key.replace(".", "/");
  return fault instanceof Refused ? fault.faults.find((each) => each.pointer === pointer)?.expected : undefined;
}

/** Whether a fault stands beside an entry. @param {string} pointer */
export const isShown = (pointer) => document.getElementById("f-" + pointer.slice(1).replace("/", ".")) !== null;

/** @param {() => void} load */
export function entry(load) {
  const type = (/** @type {string} */ key, /** @type {string} */ value) => {
    form[key] = value.trim();
    load();
    app.paint();
  };
  const field = (/** @type {string} */ key, /** @type {string} */ label, mode = "numeric") => {
    const fault = wrong(key),
      id = "f-" + key;
    return html`
      <div class="choice">
        <label for=${id}>${label}</label>
        <input
          id=${id}
          type="text"
          inputmode=${mode}
          .value=${form[key] ?? ""}
          aria-invalid=${fault !== undefined}
          aria-describedby=${fault ? id + "-fault" : ""}
          @input=${(/** @type {Event} */ e) => type(key, /** @type {HTMLInputElement} */ (e.target).value)}
        />
        ${
          fault
            ? html`
                <small class="fault" id=${id + "-fault"}>${say("state.expected", fault)}</small>
              `
            : ""
        }
      </div>
    `;
  };
  const select = (/** @type {string} */ key, /** @type {string} */ label, /** @type {Option[]} */ options) =>
    choice("f-" + key, label, form[key] ?? "", options, (value) => type(key, value));
  const month = (/** @type {string} */ key, /** @type {string} */ label) => field(key, `${label} (YYYY-MM)`);
  return html`
    <form class="panel" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
      <p class="quiet-text">${say("form.blank")}</p>
      <fieldset>
        <legend>${say("form.project")}</legend>
        <div class="grid">
          ${field("id", say("form.id"), "text")}
          ${select(
            "district",
            say("district"),
            districts.map((name) => [name, district(name)]),
          )}
          ${select("field", say("form.field"), fields())} ${month("start", say("form.start"))}
          ${field("months", say("form.months"))} ${select("review", say("form.review"), reviews())}
          ${field("districtStandard", say("form.district-standard"), "decimal")}
          ${choice(
            "against",
            say("form.against"),
            app.settings.against,
            [
              ["published", say("form.against.published")],
              ["scenario", say("form.against.scenario")],
            ],
            (against) => app.set({ against }),
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>${say("form.heads")}</legend>
        <div class="grid grades">${GRADES.map((grade) => field("heads." + grade, say("grade", grade)))}</div>
        <div class="grid">
          ${field("professionalPosts", say("form.posts"))}${field("certified", say("form.certified"))}
        </div>
      </fieldset>
      <fieldset>
        <legend>${say("form.need")}</legend>
        <div class="grid">
          ${select("need.norm", say("norm"), norms())}${field("need.quantity", say("form.quantity"))}
        </div>
      </fieldset>
      <fieldset>
        <legend>${say("form.renewal")}</legend>
        <div class="grid">
          ${month("renewal.expires", say("form.expires"))}${month("renewal.applied", say("form.applied"))}
        </div>
      </fieldset>
      <fieldset>
        <legend>${say("form.budget")}</legend>
        <div class="grid">${FUNDS.map((fund) => field("budget." + fund, word("fund", fund), "decimal"))}</div>
      </fieldset>
    </form>
  `;
}

/** @returns {Option[]} */
const reviews = () => [
  ["", "—"],
  ...STATES.map(/** @returns {Option} */ (state) => [state, word("form.review", state)]),
];

/** @returns {Option[]} */
const fields = () =>
  Object.values(measures()?.staffing.fields ?? {})
    .sort((a, b) => a.code - b.code)
    .map((each) => [String(each.code), `${each.code} ${either(each.name)}`]);

/** Those of the field, and none. @returns {Option[]} */
const norms = () => [
  ["", "—"],
  ...Object.values(measures()?.staffing.norms ?? {})
    .filter((each) => String(each.field) === form.field)
    .map(/** @returns {Option} */ (each) => [each.id, `${each.id} ${either(each.client)} (${each.category})`]),
];
