// @ts-check
// 措施: the pay table, the norms, and the twenty measures with what the program does for each.

import { html } from "../lib/lit-html.js";
import { app, keep } from "../app.js";
import { askMeasures, forgetMeasures } from "../clauses.js";
import { count } from "../money.js";
import { either, say, word } from "../words.js";
import { empty } from "../states.js";

export function load() {
  if (app.answers.measures) return;
  keep("measures", async () => {
    try {
      return { answer: await askMeasures() };
    } catch (fault) {
      forgetMeasures();
      throw fault;
    }
  });
}

/** @param {unknown[]} parts */
const fits = (...parts) => {
  const find = app.settings.find.trim().toLowerCase();
  return find === "" || parts.some((part) => String(part).toLowerCase().includes(find));
};

export function template() {
  const answer = app.answers.measures?.answer;
  if (!answer) return empty(say("state.loading"));
  const text = answer.measures[0];
  const fields = text.staffing.fields;
  const norms = Object.values(text.staffing.norms).filter((/** @type {any} */ n) => fits(n.id, n.client.zh, n.client.en, fields[n.field]?.name.zh, fields[n.field]?.name.en, n.category))
    .sort((/** @type {any} */ a, /** @type {any} */ b) => Number(a.id) - Number(b.id));
  const grades = text.pay.table.rows.filter((/** @type {any} */ r) => fits(r.grade, r.level.zh, r.level.en, r.general.yuanAMonth, r.special.yuanAMonth));
  const coverage = new Map((answer.coverage ?? []).map((/** @type {any} */ each) => [each.measure, each]));
  const clauses = text.clauses.filter((/** @type {any} */ c) => fits(c.title.zh, c.title.en, c.text, say("clause.of", c.number)));
  return html`
  <p class="sentence">${either(text.heading.title)} · ${text.heading.number}</p>
  <p class="quiet-text">${say("validity", text.heading.validity.value.from, text.heading.validity.value.to)}</p>
  <div class="choice search"><label for="find">${say("find")}</label><input id="find" type="search" .value=${app.settings.find} @input=${(/** @type {Event} */ e) => app.set({ find: /** @type {HTMLInputElement} */ (e.target).value })}></div>
  <p role="status" class="quiet-text">${say("found", grades.length, norms.length, clauses.length)}</p>
  <div class="pair">
    <section class="block" aria-labelledby="head-pay"><h2 id="head-pay">${say("pay")}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${say("pay")}><table class="narrow" id="pay"><caption>${say("pay.unit")}</caption>
        <thead><tr><th scope="col">${say("grade.head")}</th><th scope="col" class="words">${say("pay.level")}</th><th scope="col">${say("pay.general")}</th><th scope="col">${say("pay.special")}</th></tr></thead>
        <tbody>${grades.map((/** @type {any} */ r) => html`<tr><th scope="row">${r.grade.slice(1)}</th><td class="words">${either(r.level)}</td><td>${count(r.general.yuanAMonth)}</td><td>${count(r.special.yuanAMonth)}</td></tr>`)}</tbody></table></div></section>
    <section class="block" aria-labelledby="head-norms"><h2 id="head-norms">${say("norms")}</h2>
      <div class="scroll tall" tabindex="0" role="region" aria-label=${say("norms")}><table class="text"><caption>${say("norms.is")}</caption>
        <thead><tr><th scope="col">${say("norm")}</th><th scope="col">${say("form.field")}</th><th scope="col">${say("client")}</th><th scope="col">${say("ratio")}</th><th scope="col">${say("category")}</th></tr></thead>
        <tbody>${norms.map((/** @type {any} */ n) => html`<tr><th scope="row">${n.id}</th><td>${either(fields[n.field]?.name)}</td><td>${either(n.client)}</td><td>${ratio(n)}</td><td>${n.category}</td></tr>`)}</tbody></table></div></section>
  </div>
  <section class="block" aria-labelledby="head-twenty"><h2 id="head-twenty">${say("twenty")}</h2>
    <ol class="twenty">${clauses.map((/** @type {any} */ c) => html`<li><details><summary><span>${c.number}</span><strong>${either(c.title)}</strong>
      ${(coverage.get(c.number)?.how ?? []).map((/** @type {string} */ how) => html`<em class=${how}>${word("how", how)}</em>`)}</summary>
      <blockquote lang="zh-CN">${c.text}</blockquote>${covered(coverage.get(c.number))}</details></li>`)}</ol></section>`;
}

/** @param {any} n */
function ratio(n) {
  const r = n.ratio;
  if (!r || r.fewest === undefined) return word("ratio", r?.kind ?? "none");
  const range = r.fewest === r.most ? count(r.fewest) : `${count(r.fewest)}–${count(r.most)}`;
  return say(/** @type {any} */ (r.kind === "postsPerUnit" || r.kind === "postsPerClient" ? "ratio.posts" : "ratio.clients"), range);
}

/** @param {any} its */
const covered = (its) => !its ? "" : html`
  ${its.uses?.length ? html`<ul class="uses">${its.uses.map((/** @type {any} */ use) => html`<li>${word("how", use.how)}${say("colon")}${use.name} <code>${use.call ?? use.command}</code></li>`)}</ul>` : ""}
  ${its.reason ? html`<p>${either(its.reason)}</p>` : ""}`;
