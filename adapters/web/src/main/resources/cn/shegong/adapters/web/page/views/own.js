// @ts-check
// 自有数据: files of one's own; what is wrong in them by cell; what the answer is as a file.

import { html } from "../lib/lit-html.js";
import { app, forget, isNew, keep } from "../app.js";
import { ask, Refused } from "../api.js";
import { scenario } from "../settings.js";
import { isOwn, open, openExample, portfolio } from "../portfolio.js";
import { money, parts } from "../money.js";
import { district, language, say } from "../words.js";
import { empty, notices } from "../states.js";
import { tell } from "../share.js";
import { rows, textOf } from "../table.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const isSheet = (/** @type {string} */ name) => /\.xlsx$/i.test(name);
/** @type {{name: string, rows: string[][]}[]} */
let previews = [];
export function load() {
  const question = scenario(app.settings, say("scenario"));
  if (isOwn() && isNew("own", question)) {
    delete app.answers.own?.answer;
    keep("own", async () => ({ answer: await ask("own", "projections", portfolio(), { scenario: question }) }));
  }
}

/** @param {FileList | undefined | null} given */
async function take(given) {
  /** @type {{projects?: File, needs?: File}} */
  const files = {};
  previews = [];
  for (const file of given ?? []) {
    const text = isSheet(file.name) ? "" : await textOf(file);
    const isNeeds = /need|需求/i.test(file.name) || /(^|[,;\t])"?(norm|配备标准|标准)/.test(text.slice(0, 400).split("\n")[0]);
    files[isNeeds ? "needs" : "projects"] = file;
    if (text) previews.push({ name: file.name, rows: rows(text, 200) });
  }
  if (!files.projects && !files.needs) return;
  open(files);
  forget();
  app.reload();
  app.paint();
}

async function back() {
  previews = [];
  await openExample();
  forget();
  app.set({});
}

/** @param {string} type @param {string} name */
async function download(type, name) {
  try {
    const reply = await ask("download", "projections", portfolio(), { scenario: scenario(app.settings, say("scenario")) }, type);
    save(type === "application/json" ? new Blob([JSON.stringify(reply, null, 1)], { type }) : await /** @type {Response} */ (reply).blob(), name);
  } catch (fault) {
    tell(String(/** @type {Error} */ (fault).message));
  }
}

/** @param {Blob} blob @param {string} name */
function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function template() {
  const fault = app.faults.own;
  const faults = fault instanceof Refused ? fault.faults : [];
  const answer = app.answers.own?.answer;
  const unit = /** @type {any} */ (app.settings.unit);
  return html`
  <section class="block">
    <label class="drop" for="files" @dragover=${(/** @type {Event} */ e) => e.preventDefault()} @drop=${(/** @type {DragEvent} */ e) => { e.preventDefault(); take(e.dataTransfer?.files); }}>
      <strong>${say("drop")}</strong><span>${say("drop.more")}</span>
      <input id="files" type="file" multiple accept=".csv,.xlsx,text/csv" @change=${(/** @type {Event} */ e) => take(/** @type {HTMLInputElement} */ (e.target).files)}></label>
    <p class="quiet-text">${say("drop.kept")}</p>
    <p class="buttons"><a class="button" href="/page/template/projects.csv" download>${say("template.projects")}</a>
      <a class="button" href="/page/template/needs.csv" download>${say("template.needs")}</a>
      <a class="button" href="/page/example/projects.csv" download="shenzhen-projects.csv">${say("template.example")}</a>
      ${isOwn() ? html`<button type="button" @click=${back}>${say("drop.back")}</button>` : ""}</p>
  </section>
  ${faults.length ? html`<section class="block" aria-labelledby="head-faults"><h2 id="head-faults">${say("faults", fault.message)}</h2>
    <div class="scroll tall" tabindex="0" role="region" aria-label=${say("faults.table")}><table class="text" id="faults"><caption>${say("faults.table")}</caption>
      <thead><tr><th scope="col">${say("file")}</th><th scope="col">${say("row")}</th><th scope="col">${say("column")}</th><th scope="col">${say("value")}</th><th scope="col">${say("expected")}</th></tr></thead>
      <tbody>${faults.map((/** @type {any} */ each) => html`<tr><td>${each.file ?? ""}</td><td>${each.row ?? ""}</td><td>${each.cell ?? each.column ?? each.pointer ?? ""}</td><td class="bad">${each.value || say("blank")}</td><td>${each.expected}</td></tr>`)}</tbody></table></div></section>` : ""}
  ${previews.map((preview) => sheet(preview, faults))}
  <section class="block" aria-labelledby="head-download"><h2 id="head-download">${isOwn() ? say("download") : say("download.example")}</h2>
    ${isOwn() && answer ? result(answer, unit) : isOwn() && !fault ? empty(say("state.loading")) : ""}
    <p class="buttons">
      <button type="button" ?disabled=${isOwn() && !answer} @click=${() => download("application/json", "budget.json")}>${say("download.json")}</button>
      <button type="button" ?disabled=${isOwn() && !answer} @click=${() => download("text/csv", "budget.csv")}>${say("download.csv")}</button>
      <button type="button" ?disabled=${isOwn() && !answer} @click=${() => download(XLSX, "budget.xlsx")}>${say("download.xlsx")}</button>
      <button type="button" ?disabled=${isOwn() && !answer} @click=${() => download("text/html", "report.html")}>${say("download.report")}</button>
    </p>${notices(answer)}</section>`;
}

/** By year, what the districts add up to. @param {any} answer @param {any} unit @returns {string[][]} */
const columns = (answer, unit) => answer.total.budget.map((/** @type {string} */ total, /** @type {number} */ year) =>
  parts(answer.districts.map((/** @type {any} */ each) => each.budget[year]), total, unit));

/** @param {any} answer @param {any} unit */
const result = (answer, unit) => html`<div class="scroll" tabindex="0" role="region" aria-label=${say("table.own")}><table>
  <caption>${say("table.own")}${say("unit.in", say(`unit.${unit}`))}</caption>
  <thead><tr><th scope="col">${say("district")}</th>${answer.years.map((/** @type {number} */ year) => html`<th scope="col">${year}</th>`)}</tr></thead>
  <tbody>${answer.districts.map((/** @type {any} */ each, /** @type {number} */ d) => html`<tr><th scope="row">${district(each.district)}</th>${columns(answer, unit).map((column) => html`<td>${column[d]}</td>`)}</tr>`)}
  <tr class="chosen"><th scope="row">${say("total")}</th>${answer.total.budget.map((/** @type {string} */ v) => html`<td>${money(v, unit)}</td>`)}</tr></tbody></table></div>`;

/** @param {{name: string, rows: string[][]}} preview @param {any[]} faults */
function sheet(preview, faults) {
  const [head, ...body] = preview.rows;
  const wrong = new Map(faults.filter((each) => each.file === preview.name).map((each) => [`${each.row}:${each.column}`, each.expected]));
  const marked = new Set([...wrong.keys()].map((key) => Number(key.split(":")[0])));
  const shown = body.map((row, i) => ({ row, number: i + 2 })).filter((each, i) => i < 12 || marked.has(each.number)).slice(0, 60);
  return html`<section class="block"><h2>${say("preview", preview.name)}</h2><div class="scroll tall" tabindex="0" role="region" aria-label=${say("preview", preview.name)} lang=${language() === "zh" ? "zh-CN" : "en"}><table class="text preview">
    <thead><tr><th scope="col">#</th>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${shown.map(({ row, number }) => html`<tr><th scope="row">${number}</th>${head.map((name, i) => {
      const expected = wrong.get(`${number}:${name}`);
      return expected ? html`<td class="bad" title=${expected}>${row[i] || say("blank")}<span class="visually-hidden"> ${say("state.expected", expected)}</span></td>` : html`<td>${row[i] ?? ""}</td>`;
    })}</tr>`)}</tbody></table></div></section>`;
}
