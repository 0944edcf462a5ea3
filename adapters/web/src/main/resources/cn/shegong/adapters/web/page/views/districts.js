// @ts-check
// 各区: ranking, map and small multiples; from the city to a district, a project and the explanation of its figure.

import { html, svg } from "../lib/lit-html.js";
import { app, isNew, keep, latest, settled } from "../app.js";
import { ask } from "../api.js";
import { scenario } from "../settings.js";
import { portfolio } from "../portfolio.js";
import { unitChoice, yearChoice } from "../controls.js";
import { drawn as drawnAmount, money, parts } from "../money.js";
import { district, say } from "../words.js";
import { empty, notices } from "../states.js";
import { tilemap } from "../tilemap.js";
import { timeline } from "../timeline.js";
import { explanation } from "../explanation.js";
import { askMeasures } from "../clauses.js";

export function load() {
  const s = app.settings;
  const now = scenario(s, say("scenario"));
  askMeasures().then(app.paint, () => {});
  if (isNew("districts.answer", now)) {
    settled("districts", 80, () => latest("districts", () => keep("districts", async () => ({ answer: await ask("districts", "projections", portfolio(), { scenario: now }) }))));
  }
  if (isNew("districts.cycles", now)) {
    settled("cycles", 200, () => latest("cycles", () => keep("districts", async () => ({ cycles: await ask("cycles", "cycles", portfolio(), { scenario: now }) }))));
  }
  const explained = (/** @type {string} */ name, /** @type {Record<string, unknown>} */ scope) => {
    const question = { scenario: now, series: "budget", year: s.year, ...scope };
    if (isNew("districts." + name, question)) {
      settled(name, 80, () => latest(name, () => keep("districts", async () => ({ [name]: await ask(name, "explanations", portfolio(), question) }))));
    }
  };
  if (s.district) explained("projects", { district: s.district, depth: 1 });
  if (s.project) explained("figure", { project: s.project });
}

/** @param {string} name */
const choose = (name) => {
  delete app.answers.districts?.projects;
  delete app.answers.districts?.figure;
  app.set({ district: name, project: "" });
  document.getElementById("drill")?.scrollIntoView({ block: "nearest" });
};

/** @param {string} id */
const chooseProject = (id) => {
  delete app.answers.districts?.figure;
  app.set({ project: id });
};

export function template() {
  const { answer, cycles, projects, figure } = app.answers.districts ?? {};
  const s = app.settings, unit = /** @type {any} */ (s.unit);
  const head = html`<div class="row tight">${yearChoice("year", say("year.shown"), "year")}${unitChoice()}</div>`;
  if (!answer) return html`${head}${empty(say("state.loading"))}`;
  const at = answer.years.indexOf(Number(s.year));
  const rows = answer.districts.map((/** @type {any} */ each) => ({ name: each.district, amount: each.budget[at] ?? "0.00", all: each.budget }));
  const most = Math.max(...rows.map((/** @type {any} */ each) => drawnAmount(each.amount)), 1e-9);
  const ranked = [...rows].sort((a, b) => drawnAmount(b.amount) - drawnAmount(a.amount));
  return html`${head}
  <div class="pair">
    <section class="block" aria-labelledby="head-rank"><h2 id="head-rank">${say("ranking", s.year)}</h2>
      <p class="quiet-text">${say("unit.is", say(`unit.${unit}`))}</p>
      <ol class="ranking">${ranked.map((each) => html`<li><button type="button" aria-pressed=${each.name === s.district} @click=${() => choose(each.name)}>
        <span>${district(each.name)}</span><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width=${(drawnAmount(each.amount) / most) * 100} height="10" rx="1"></rect></svg><b>${money(each.amount, unit)}</b></button></li>`)}</ol></section>
    <section class="block" aria-labelledby="head-map"><h2 id="head-map">${say("map")}</h2>
      <p class="quiet-text">${say("map.is")}</p>
      ${tilemap(rows.map((/** @type {any} */ each) => ({ name: each.name, text: money(each.amount, unit), share: drawnAmount(each.amount) / most })), s.district, choose, say("map"))}</section>
  </div>
  <section class="block" aria-labelledby="head-small"><h2 id="head-small">${say("multiples")}</h2>
    <p class="quiet-text">${say("multiples.is")}</p>
    <div class="multiples">${rows.map((/** @type {any} */ each) => small(each, answer.years, unit))}</div></section>
  <section class="block" id="drill" aria-labelledby="head-drill"><h2 id="head-drill">${say("drill")}</h2>
    <nav class="crumbs" aria-label=${say("drill")}><button type="button" class="plain" @click=${() => app.set({ district: "", project: "" })}>${say("city")}</button>
      ${s.district ? html`<span aria-hidden="true">›</span><button type="button" class="plain" @click=${() => app.set({ project: "" })}>${district(s.district)}</button>` : ""}
      ${s.project ? html`<span aria-hidden="true">›</span><span aria-current="true">${s.project}</span>` : ""}</nav>
    ${s.project ? (figure ? html`<ul class="tree">${explanation(figure)}</ul>` : empty(say("state.loading")))
    : s.district ? (projects ? list(projects, unit) : empty(say("state.loading")))
    : empty(say("drill.choose"))}
  </section>
  <section class="block" aria-labelledby="head-cycles"><h2 id="head-cycles">${say("cycles")}${s.district ? ` · ${district(s.district)}` : ""}</h2>
    ${s.district ? html`<p class="quiet-text">${say("cycles.unit", say(`unit.${unit}`))}</p>` : ""}
    ${cycles && !s.district ? openings(cycles.cycles, rows.map((/** @type {any} */ each) => each.name))
    : cycles ? timeline(cycles.cycles.filter((/** @type {any} */ each) => each.district === s.district), unit,
      (id) => app.set({ district: cycles.cycles.find((/** @type {any} */ each) => each.id === id).district, project: id })) : empty(say("state.loading"))}
  </section>
  ${notices(answer)}`;
}

/** How many cycles open in each year. @param {any[]} cycles @param {string[]} names */
function openings(cycles, names) {
  const all = [...new Set(cycles.map((each) => each.opening.slice(0, 4)))].sort();
  const many = (/** @type {string} */ name, /** @type {string} */ year) => cycles.filter((each) => each.district === name && each.opening.startsWith(year)).length;
  const most = Math.max(1, ...names.flatMap((name) => all.map((year) => many(name, year))));
  return html`<div class="scroll timeline" tabindex="0" role="region" aria-label=${say("cycles")}><table class="narrow heat"><caption>${say("cycles.city")}</caption>
    <thead><tr><th scope="col">${say("district")}</th>${all.map((year) => html`<th scope="col">${year}</th>`)}</tr></thead>
    <tbody>${names.map((name) => html`<tr><th scope="row"><button type="button" class="plain" @click=${() => choose(name)}>${district(name)}</button></th>
      ${all.map((year) => html`<td class=${"heat" + Math.floor((many(name, year) / most) * 3.999)}>${many(name, year)}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** @param {any} node @param {any} unit */
function list(node, unit) {
  const printed = parts(node.inputs.map((/** @type {any} */ each) => each.value), node.value, unit);
  return html`<p class="sentence">${node.name}${say("colon")}${money(node.value, unit)} ${say(`unit.${unit}`)}</p>
  <div class="scroll tall" tabindex="0" role="region" aria-label=${say("drill.projects")}><table class="narrow"><caption>${say("drill.projects")}${say("unit.in", say(`unit.${unit}`))}</caption>
  <thead><tr><th scope="col">${say("project")}</th><th scope="col">${say("budget")}</th></tr></thead>
  <tbody>${node.inputs.map((/** @type {any} */ each, /** @type {number} */ i) => {
    const id = each.detail.replace(/ \d{4}$/, "");
    return html`<tr><th scope="row"><button type="button" class="plain" @click=${() => chooseProject(id)}>${id}</button></th><td>${printed[i]}</td></tr>`;
  })}</tbody></table></div>`;
}

/** @param {any} its @param {number[]} years @param {any} unit */
function small(its, years, unit) {
  const all = its.all.map(drawnAmount);
  const least = Math.min(...all), most = Math.max(...all);
  const x = (/** @type {number} */ i) => 4 + (i / Math.max(1, all.length - 1)) * 152;
  const y = (/** @type {number} */ v) => 46 - ((v - least) / Math.max(1e-9, most - least)) * 40;
  return html`<figure class="small"><figcaption><b>${district(its.name)}</b></figcaption>
    <svg viewBox="0 0 160 52" role="img" aria-label=${`${district(its.name)} ${years[0]} ${money(its.all[0], unit)}, ${years.at(-1)} ${money(its.all.at(-1), unit)}`}>
      ${svg`<polyline points=${all.map((/** @type {number} */ v, /** @type {number} */ i) => `${x(i)},${y(v)}`).join(" ")}></polyline><circle cx=${x(all.length - 1)} cy=${y(all.at(-1))} r="3"></circle>`}</svg>
    <p><span>${years[0]}<br>${money(its.all[0], unit)}</span><span>${years.at(-1)}<br>${money(its.all.at(-1), unit)}</span></p></figure>`;
}
