// @ts-check
// 模拟: baseline beside scenario by year and district, and the difference in words.

import { html } from "../lib/lit-html.js";
import { app, isNew, keep, latest, settled } from "../app.js";
import { ask } from "../api.js";
import { baseline, scenario } from "../settings.js";
import { portfolio } from "../portfolio.js";
import { panel, unitChoice, yearChoice } from "../controls.js";
import { card, colour, draw, fade, series } from "../chart.js";
import { change, changes, distance, drawn as drawnAmount, isNegative, isZero, money } from "../money.js";
import { district, language, say, word } from "../words.js";
import { notices } from "../states.js";

/** When a person last changed something, until it is drawn. @type {number | null} */
let touched = null;
for (const kind of ["input", "change"]) {
  addEventListener(kind, () => { touched = performance.now(); }, true);
}

export function load() {
  const s = app.settings;
  const base = baseline(s, say("baseline"));
  const next = scenario(s, say("scenario"));
  if (isNew("baseline", base)) {
    keep("simulator", async () => ({ baseline: await ask("baseline", "projections", portfolio(), { scenario: base }) }));
  }
  if (!isNew("scenario", next)) return;
  latest("scenario", () => keep("simulator", async () => ({ scenario: await ask("scenario", "projections", portfolio(), { scenario: next }) })));
  settled("difference", 250, () => latest("difference", () => keep("simulator", async () => ({
    difference: await ask("difference", "comparisons", portfolio(), { scenario: base, against: next }),
    differenceOf: JSON.stringify(next),
  }))));
}

/** @returns {any} */
const own = () => app.answers.simulator ?? {};

/** The totals of the difference, where they are those of what is shown. */
function totals() {
  const { difference, differenceOf } = own();
  const isOurs = difference && differenceOf === JSON.stringify(scenario(app.settings, say("scenario")));
  return isOurs ? /** @type {any[]} */ (difference.totals) : null;
}

/** @param {any[]} all @param {string} step @param {number} year */
const amount = (all, step, year) => {
  const row = all.find((each) => each.step === step);
  return row ? row.amounts[row.years.indexOf(year)] : null;
};

/** The budgets of a year, without adjustment and by the scenario. @param {number} year */
function ends(year) {
  const { baseline: base, scenario: now } = own();
  return [base.total.budget[base.years.indexOf(year)], now.total.budget[now.years.indexOf(year)]];
}

/** What lies between them, once its causes are known. @param {any[] | null} all @param {number} year @param {any} unit */
function apart(all, year, unit) {
  const [from, to] = all ? ends(year) : [];
  return all && from !== undefined && amount(all, "all", year) !== null ? change(from, to, unit) : "…";
}

/** The difference of a year in words. */
export function sentence() {
  const s = app.settings, unit = /** @type {any} */ (s.unit), year = Number(s.year);
  const all = totals();
  if (!all) return say("difference.waiting");
  const whole = amount(all, "all", year);
  if (whole === null) return "";
  if (isZero(whole)) return say("difference.none", year);
  const [from, to] = ends(year);
  const steps = all.map((each) => each.step).filter((step) => step !== "all" && !isZero(amount(all, step, year)));
  const printed = changes(steps.map((step) => amount(all, step, year)), from, to, unit);
  const causes = steps.map((step, i) => say("difference.part", word("step", step), printed[i]));
  const head = say(isNegative(whole) ? "difference.less" : "difference.more", year, distance(from, to, unit), say(`unit.${unit}`));
  return head + (causes.length ? say("difference.of-which", causes.join(say("comma"))) : "") + say("stop");
}

export function template() {
  const { baseline: base, scenario: now } = own();
  const s = app.settings, unit = /** @type {any} */ (s.unit), year = Number(s.year);
  const place = now ? now.years.indexOf(year) : -1;
  const all = totals();
  const figure = (/** @type {any} */ answer) => (answer && place >= 0 ? money(answer.total.budget[place], unit) : "—");
  return html`
  <div class="split">
    ${panel()}
    <section class="answer">
      <div class="figures" aria-label=${say("figures")} role="group">
        <div><span>${say("baseline")}</span><b data-figure="baseline">${figure(base)}</b></div>
        <div class="lead"><span>${say("scenario.of", year)}</span><b data-figure="scenario">${figure(now)}</b></div>
        <div><span>${say("difference")}</span><b data-figure="difference">${apart(all, year, unit)}</b></div>
        <span class="unit">${say("unit.is", say(`unit.${unit}`))}</span>
      </div>
      <p class="sentence" role="status" data-sentence>${sentence()}</p>
      <div class="row tight">${yearChoice("year", say("year.shown"), "year")}${unitChoice()}</div>
      <figure><div class="chart" id="chart-simulator" role="img" aria-label=${say("chart.simulator")}></div>
        <figcaption class="legend">${legend(now)}</figcaption></figure>
      ${table(base, now, all, unit, year)}
      ${notices(now)}
    </section>
  </div>`;
}

/** @param {any} now */
const legend = (now) => html`<span><i class="baseline"></i>${say("baseline")}</span>${(now?.districts ?? []).map(
  (/** @type {any} */ each, /** @type {number} */ i) => html`<span><i class=${"s" + ((i % 10) + 1)}></i>${district(each.district)}</span>`)}`;

/** @param {any} base @param {any} now @param {any[] | null} all @param {any} unit @param {number} chosen */
const table = (base, now, all, unit, chosen) => !base || !now ? "" : html`
  <div class="scroll" tabindex="0" role="region" aria-label=${say("table.simulator")}><table>
    <caption>${say("table.simulator")}${say("unit.in", say(`unit.${unit}`))}</caption>
    <thead><tr><th scope="col">${say("year.head")}</th><th scope="col">${say("baseline")}</th><th scope="col">${say("scenario")}</th><th scope="col">${say("difference")}</th></tr></thead>
    <tbody>${now.years.map((/** @type {number} */ year, /** @type {number} */ i) => html`<tr class=${year === chosen ? "chosen" : ""}>
      <th scope="row">${year}</th><td>${money(base.total.budget[i], unit)}</td><td>${money(now.total.budget[i], unit)}</td>
      <td>${apart(all, year, unit)}</td></tr>`)}</tbody></table></div>`;

export function drawn() {
  const element = document.getElementById("chart-simulator");
  const { baseline: base, scenario: now } = own();
  if (!element || !base || !now) return;
  const unit = /** @type {any} */ (app.settings.unit);
  const narrow = element.clientWidth < 520;
  const picture = [unit, language(), colour("text"), narrow].join();
  if (element === canvas && shown === now && shownBeside === base && shownAs === picture) return;
  draw(element, {
    grid: { left: 8, right: 8, top: 28, bottom: 4, containLabel: true },
    xAxis: { type: "category", data: now.years.map(String), axisLabel: narrow ? { formatter: (/** @type {string} */ y) => y.slice(2) } : {} },
    yAxis: { type: "value", name: say("axis.yi"), nameGap: 12, nameTextStyle: { align: "left", color: colour("muted") } },
    tooltip: {
      trigger: "axis", axisPointer: { type: "shadow", shadowStyle: { color: fade(colour("muted"), 0.12) } },
      formatter: (/** @type {any[]} */ at) => tip(base, now, at[0].dataIndex, unit),
    },
    series: [
      { type: "bar", stack: "baseline", name: say("baseline"), itemStyle: { color: colour("baseline") }, barGap: "12%", barCategoryGap: "26%", data: base.total.budget.map(drawnAmount) },
      ...now.districts.map((/** @type {any} */ each, /** @type {number} */ i) => ({
        type: "bar", stack: "scenario", name: district(each.district), itemStyle: { color: series(i) }, emphasis: { focus: "series" }, data: each.budget.map(drawnAmount),
      })),
    ],
  }, (chart) => chart.on("click", (/** @type {any} */ at) => app.set({ year: String(own().scenario.years[at.dataIndex]) })));
  if (touched !== null && shown !== now) {
    performance.measure("redraw", { start: touched, end: performance.now() });
    touched = null;
  }
  [canvas, shown, shownBeside, shownAs] = [element, now, base, picture];
}

/** What was drawn last: drawing the same again would cost a redraw its time. @type {any} */
let shown = null, shownBeside = /** @type {any} */ (null), canvas = /** @type {HTMLElement | null} */ (null), shownAs = "";

/** @param {any} base @param {any} now @param {number} i @param {any} unit */
const tip = (base, now, i, unit) => card(`${now.years[i]} · ${say(`unit.${unit}`)}`, [
  { colour: colour("baseline"), name: say("baseline"), value: money(base.total.budget[i], unit) },
  { name: say("scenario"), value: money(now.total.budget[i], unit), strong: true },
  ...now.districts.map((/** @type {any} */ each, /** @type {number} */ d) => ({ colour: series(d), name: district(each.district), value: money(each.budget[i], unit) })),
]);
