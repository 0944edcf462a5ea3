// @ts-check
// 申报: a form for every key that a proposal has; what is left blank skips its rule.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { Refused } from "../../api.js";
import { choice } from "../../controls.js";
import { measures } from "../../clauses.js";
import { scenarioFile } from "../../scenarios.js";
import { empty, form, FUNDS, GRADES, toExample, type } from "./form.js";
import { district, districts, either, say, word } from "../../words.js";

/** @typedef {[string, string]} Option a key and its text */

const STATES = ["passed", "pending", "refused"];

/** What is wrong with an entry. @param {string} key */
function wrong(key) {
  const fault = app.faults.check?.answer,
    pointer = "/" + key.replace(".", "/");
  return fault instanceof Refused ? fault.faults.find((each) => each.pointer === pointer)?.expected : undefined;
}

/** Whether a fault stands beside an entry. @param {string} pointer */
export const isShown = (pointer) => document.getElementById("f-" + pointer.slice(1).replace("/", ".")) !== null;

export function entry() {
  const its = form();
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
          .value=${its[key] ?? ""}
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
    choice("f-" + key, label, its[key] ?? "", options, (value) => type(key, value));
  const month = (/** @type {string} */ key, /** @type {string} */ label) => field(key, `${label} (YYYY-MM)`);
  return html`
    <form class="panel" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
      <p class="quiet-text">${say("form.blank")}</p>
      <p class="buttons">
        <button type="button" @click=${empty}>${say("form.empty")}</button>
        <button type="button" @click=${toExample}>${say("form.example")}</button>
      </p>
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
              ["scenario", against()],
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
          ${select("need.norm", say("norm"), norms(its.field))}${field("need.quantity", say("form.quantity"))}
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

/** The scenario that a proposal may be held against. */
function against() {
  const file = scenarioFile();
  return file ? say("form.against.file", file.name) : say("form.against.scenario");
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

/** Those of the field, and none. @param {string} field @returns {Option[]} */
const norms = (field) => [
  ["", "—"],
  ...Object.values(measures()?.staffing.norms ?? {})
    .filter((each) => String(each.field) === field)
    .map(/** @returns {Option} */ (each) => [each.id, `${each.id} ${either(each.client)} (${each.category})`]),
];
