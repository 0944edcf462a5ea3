// @ts-check
// 检查申报: a proposal as a form; what the measures say to it, as it is typed.

import { html } from "../lib/lit-html.js";
import { app, isNew, keep, latest, settled } from "../app.js";
import { json } from "../api.js";
import { say, word, district, districts, either } from "../words.js";
import { empty, notices } from "../states.js";
import { askMeasures } from "../clauses.js";

const GRADES = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
const FUNDS = ["labour", "supervision", "activities", "management", "insuranceAndTax", "training"];

/** What the form holds; it is kept nowhere else. @type {Record<string, string>} */
const form = {
  id: "LH-012", district: "罗湖区", field: "4", start: "2025-01", months: "36", "heads.7": "1", "heads.8": "2", "heads.9": "3", "heads.10": "1",
  professionalPosts: "5", certified: "5", "budget.labour": "1110000.00", "budget.supervision": "20000.00", "budget.activities": "80000.00",
  "budget.management": "80000.00", "budget.insuranceAndTax": "10000.00", "budget.training": "10000.00", review: "passed",
};
/** @type {any[]} */
let fields = [];

const proposal = () => {
  /** @type {any} */
  const asked = { heads: {}, budget: {} };
  for (const [key, value] of Object.entries(form)) {
    if (value === "") continue;
    const [head, rest] = key.split(".");
    if (rest) asked[head][rest] = value;
    else asked[key] = value;
  }
  return asked;
};

export function load() {
  askMeasures().then((answer) => { fields = Object.values(answer.measures[0].staffing.fields); app.paint(); }, () => {});
  const question = proposal();
  if (!isNew("check", question)) return;
  settled("check", 200, () => latest("check", () => keep("check", async () => ({
    answer: await json("check", "/api/v1/checks", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(question) }),
  }))));
}

/** @param {string} key @param {Event} event */
const type = (key, event) => {
  form[key] = /** @type {HTMLInputElement} */ (event.target).value.trim();
  load();
};

/** @param {string} key @param {string} label @param {Record<string, string>} [its] */
const field = (key, label, its = {}) => html`<div class="choice"><label for=${"f-" + key}>${label}</label>
  <input id=${"f-" + key} type=${its.type ?? "text"} inputmode=${its.mode ?? "text"} .value=${form[key] ?? ""} @input=${(/** @type {Event} */ e) => type(key, e)}></div>`;

/** @param {string} key @param {string} label @param {[string, string][]} options */
const select = (key, label, options) => html`<div class="choice"><label for=${"f-" + key}>${label}</label>
  <select id=${"f-" + key} @change=${(/** @type {Event} */ e) => type(key, e)}>${options.map(([value, text]) => html`<option value=${value} .selected=${value === (form[key] ?? "")}>${text}</option>`)}</select></div>`;

export function template() {
  const answer = app.answers.check?.answer;
  return html`
  <div class="split wide">
    <form class="panel" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
      <fieldset><legend>${say("form.project")}</legend><div class="grid">
        ${field("id", say("form.id"))}
        ${select("district", say("district"), districts.map((name) => [name, district(name)]))}
        ${select("field", say("form.field"), fields.length ? fields.map((each) => [String(each.code), `${each.code} ${either(each.name)}`]) : [["4", "4"]])}
        ${field("start", say("form.start"), { mode: "numeric" })}
        ${field("months", say("form.months"), { mode: "numeric" })}
        ${select("review", say("form.review"), [["", "—"], ["passed", say("form.review.passed")], ["pending", say("form.review.pending")], ["refused", say("form.review.refused")]])}
      </div></fieldset>
      <fieldset><legend>${say("form.heads")}</legend><div class="grid grades">${GRADES.map((grade) => field("heads." + grade, say("grade", grade), { mode: "numeric" }))}</div>
        <div class="grid">${field("professionalPosts", say("form.posts"), { mode: "numeric" })}${field("certified", say("form.certified"), { mode: "numeric" })}</div></fieldset>
      <fieldset><legend>${say("form.budget")}</legend><div class="grid">${FUNDS.map((fund) => field("budget." + fund, word("fund", fund), { mode: "decimal" }))}</div></fieldset>
    </form>
    <section class="answer" aria-live="polite" aria-labelledby="head-findings"><h2 id="head-findings">${say("findings")}</h2>
      ${!answer ? empty(say("state.loading")) : app.faults.check ? "" : html`
      <p class="sentence" data-findings=${answer.findings.length}>${answer.findings.length === 0 ? say("findings.none") : say("findings.some", answer.findings.length)}</p>
      <ul class="findings">${answer.findings.map((/** @type {any} */ each) => html`<li class=${each.severity}>
        <p><span class="tag">${word("severity", each.severity)}</span> <strong>${each.text}</strong></p>
        ${each.clause ? html`<blockquote lang="zh-CN">${say("clause.of", each.measure)} “${each.clause}”</blockquote>` : ""}
        ${each.remedy?.text ? html`<p><b>${say("remedy")}</b>${each.remedy.text}</p>` : ""}
        ${each.interpretation ? html`<details><summary>${say("interpretation")}</summary><p>${each.interpretation}</p></details>` : ""}</li>`)}</ul>
      ${notices(answer)}`}
    </section>
  </div>`;
}
