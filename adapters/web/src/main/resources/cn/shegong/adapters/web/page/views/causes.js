// @ts-check
// 成因: what lies between two years or two scenarios, what one per cent more costs, what a cap allows.

import { html } from "../lib/lit-html.js";
import { app, isNew, keep, latest, settled } from "../app.js";
import { ask } from "../api.js";
import { adjustmentMonths, baseline, pairs, scenario, unpaired, years } from "../settings.js";
import { portfolio } from "../portfolio.js";
import { choice, unitChoice, yearChoice } from "../controls.js";
import { card, colour, draw } from "../chart.js";
import { change, changes, drawn as drawnAmount, isNegative, money, parts } from "../money.js";
import { district, say, word } from "../words.js";
import { empty, notices } from "../states.js";

const month = () => adjustmentMonths(app.settings)[0];

export function load() {
  const s = app.settings;
  const now = scenario(s, say("scenario"));
  const compared = s.versus === "years"
    ? { scenario: now, years: [s.earlier, s.later] }
    : { scenario: baseline(s, say("baseline")), against: now };
  if (isNew("causes.compared", compared)) {
    settled("compared", 120, () => latest("compared", () => keep("causes", async () => ({ compared: await ask("compared", "comparisons", portfolio(), compared), comparedBy: s.versus }))));
  }
  if (month() && isNew("causes.reckoned", [now, month()])) {
    settled("reckoned", 120, () => latest("reckoned", () => keep("causes", async () => ({ reckoned: await ask("reckoned", "reckonings", portfolio(), { scenario: now, adjustment: month() }) }))));
  }
  const within = { scenario: now, adjustment: month(), year: s.capYear, cap: s.cap };
  if (month() && isNew("causes.afford", within)) {
    settled("afford", 250, () => latest("afford", () => keep("causes", async () => {
      const afford = await ask("afford", "affordability", portfolio(), within);
      const tried = afford.uplift === null ? null
        : await ask("tried", "projections", portfolio(), { scenario: scenario({ ...s, own: withOwn(afford.uplift) }, say("scenario")) });
      return { afford, tried };
    })));
  }
}

/** @param {string} uplift as "3.10%" */
const withOwn = (uplift) => unpaired({ ...pairs(app.settings.own), [month()]: uplift.replace("%", "") });

export function template() {
  const { compared, comparedBy, reckoned, afford } = app.answers.causes ?? {};
  const s = app.settings, unit = /** @type {any} */ (s.unit), u = say(`unit.${unit}`);
  return html`
  <section class="block" aria-labelledby="head-waterfall">
    <h2 id="head-waterfall">${say("waterfall")}</h2>
    <div class="row tight">
      ${choice("versus", say("versus"), s.versus, [["years", say("versus.years")], ["scenarios", say("versus.scenarios")]], (versus) => app.set({ versus }))}
      ${s.versus === "years" ? html`${yearChoice("earlier", say("earlier"), "earlier")}${yearChoice("later", say("later"), "later")}` : yearChoice("year", say("year.shown"), "year")}
      ${unitChoice()}
    </div>
    <div class="chart" id="chart-waterfall" role="img" aria-label=${say("chart.waterfall")}></div>
    <p class="quiet-text">${say("axis.cut")}</p>
    ${compared && comparedBy === s.versus ? steps(compared, unit) : empty(say("state.loading"))}
  </section>
  <section class="block" aria-labelledby="head-reckon">
    <h2 id="head-reckon">${say("reckon")}</h2>
    ${reckoned ? reckoner(reckoned, unit) : empty(say("state.loading"))}
  </section>
  <section class="block" aria-labelledby="head-afford">
    <h2 id="head-afford">${say("afford")}</h2>
    <div class="row tight">
      <div class="choice"><label for="cap-field">${say("cap.field")}</label><input id="cap-field" type="number" min="0" step="any" inputmode="decimal" .value=${inWan(s.cap)}
        @change=${(/** @type {Event} */ e) => { const input = /** @type {HTMLInputElement} */ (e.target); if (input.value !== "" && input.validity.valid) app.set({ cap: fromWan(input.value) }); }}></div>
      ${choice("cap-year", say("cap.year"), s.capYear, [["all", say("all-years")], ...years(s).map((y) => /** @type {[string, string]} */ ([String(y), say("year", y)]))], (capYear) => app.set({ capYear }))}
    </div>
    ${afford ? html`<p class="sentence" role="status" data-afford>${affordable(afford, unit)}</p>
      ${afford.uplift === null ? "" : html`<p><button type="button" class="primary" @click=${() => app.set({ own: withOwn(afford.uplift), view: "simulator" })}>${say("afford.take", afford.uplift)}</button></p>`}` : empty(say("state.loading"))}
    <div class="chart" id="chart-afford" role="img" aria-label=${say("chart.afford", u)}></div>
    <p class="legend"><span><i class="fan3"></i>${say("afford.line")}</span><span><i class="cap"></i>${say("cap")}</span></p>
  </section>
  ${notices(compared)}`;
}

/** Moves the point alone: "1750000000.00" as "175000". @param {string} cap */
const inWan = (cap) => {
  const digits = cap.replace(".", "").padStart(7, "0");
  return (digits.slice(0, -6) + "." + digits.slice(-6)).replace(/\.?0+$/, "");
};
/** @param {string} text */
const fromWan = (text) => {
  const [whole, part = ""] = text.split(".");
  const moved = (whole + part.padEnd(6, "0").slice(0, 6)).replace(/^0+(?=\d{3})/, "");
  return moved.slice(0, -2) + "." + moved.slice(-2);
};

/** @param {any} its @param {any} unit */
const affordable = (its, unit) =>
  its.uplift === null ? say("afford.none", money(its.next.cost, unit), say(`unit.${unit}`))
  : its.bounded === false ? say("afford.any", its.uplift)
  : say("afford.some", its.adjustment, its.uplift, money(its.cost, unit), its.next.uplift, money(its.next.cost, unit), say(`unit.${unit}`));

/** @param {any} compared */
function shown(compared) {
  const s = app.settings;
  const isYears = Boolean(compared.compared);
  const year = Number(isYears ? compared.compared[1] : s.year);
  const first = compared.first, second = compared.second ?? first;
  const from = first.total.budget[first.years.indexOf(isYears ? compared.compared[0] : year)];
  const to = second.total.budget[second.years.indexOf(year)];
  const causes = compared.totals.filter((/** @type {any} */ each) => each.step !== "all")
    .map((/** @type {any} */ each) => ({ step: each.step, amount: each.amounts[each.years.indexOf(year)] }));
  return { from, to, causes, names: isYears ? compared.compared.map(String) : [say("baseline"), say("scenario")] };
}

/** @param {any} compared @param {any} unit */
function steps(compared, unit) {
  const { from, to, causes, names } = shown(compared);
  if (from === undefined || to === undefined) return "";
  const printed = changes(causes.map((/** @type {any} */ each) => each.amount), from, to, unit);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("table.waterfall")}><table class="narrow">
    <caption>${say("table.waterfall")}${say("unit.in", say(`unit.${unit}`))}</caption>
    <thead><tr><th scope="col">${say("step")}</th><th scope="col">${say("amount")}</th><th scope="col" class="words">${say("step.is")}</th></tr></thead>
    <tbody><tr><th scope="row">${names[0]}</th><td>${money(from, unit)}</td><td></td></tr>
    ${causes.map((/** @type {any} */ each, /** @type {number} */ i) => html`<tr><th scope="row">${word("step", each.step)}</th><td>${printed[i]}</td><td class="words">${word("step.is", each.step)}</td></tr>`)}
    <tr class="chosen"><th scope="row">${names[1]}</th><td>${money(to, unit)}</td><td class="words">${say("step.all", change(from, to, unit))}</td></tr></tbody></table></div>`;
}

/** @param {any} its @param {any} unit */
function reckoner(its, unit) {
  const at = Math.max(0, its.years.indexOf(Number(app.settings.year)));
  const figures = (/** @type {any} */ each) => [each.cost, ...Object.values(each.bands)].map((years) => years[at]);
  const total = figures(its.total);
  const columns = total.map((whole, i) => parts(its.districts.map((/** @type {any} */ each) => figures(each)[i]), whole, unit));
  const row = (/** @type {string} */ name, /** @type {string[]} */ cells, /** @type {string} */ posts, /** @type {boolean} */ last) => html`<tr class=${last ? "chosen" : ""}><th scope="row">${name}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}<td>${posts}</td></tr>`;
  return html`<p class="sentence" data-reckon>${say("reckon.is", its.adjustment, its.years[at], money(its.total.cost[at], unit), say(`unit.${unit}`), its.total.posts[at])}</p>
  <p class="quiet-text">${say("reckon.bands")}</p>
  <div class="row tight">${yearChoice("reckon-year", say("year.shown"), "year")}</div>
  <div class="scroll" tabindex="0" role="region" aria-label=${say("table.reckon")}><table>
    <caption>${say("table.reckon")}${say("unit.in", say(`unit.${unit}`))}</caption>
    <thead><tr><th scope="col">${say("district")}</th><th scope="col">${say("reckon.all")}</th>${Object.keys(its.total.bands).map((band) => html`<th scope="col">${word("band", band)}</th>`)}<th scope="col">${say("reckon.posts")}</th></tr></thead>
    <tbody>${its.districts.map((/** @type {any} */ each, /** @type {number} */ d) => row(district(each.district), columns.map((column) => column[d]), each.posts[at], false))}
    ${row(say("total"), total.map((whole) => money(whole, unit)), its.total.posts[at], true)}</tbody></table></div>`;
}

export function drawn() {
  const { compared, comparedBy, afford, tried } = app.answers.causes ?? {};
  const unit = /** @type {any} */ (app.settings.unit);
  const element = document.getElementById("chart-waterfall");
  if (element && compared && comparedBy === app.settings.versus) waterfall(element, compared, unit);
  const chart = document.getElementById("chart-afford");
  if (chart && afford && tried) {
    const cap = drawnAmount(app.settings.cap);
    const all = tried.total.budget.map(drawnAmount);
    draw(chart, {
      grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
      xAxis: { type: "category", data: tried.years.map(String) },
      yAxis: { type: "value", name: say("axis.yi"), nameTextStyle: { align: "left", color: colour("muted") }, min: Math.floor(Math.min(cap, ...all) - 0.5), max: Math.ceil(Math.max(cap, ...all) + 0.5) },
      tooltip: { trigger: "axis", formatter: (/** @type {any[]} */ at) => card(String(tried.years[at[0].dataIndex]), [{ name: say("budget"), value: money(tried.total.budget[at[0].dataIndex], unit) }]) },
      series: [{ type: "line", data: all, symbolSize: (/** @type {any} */ _v, /** @type {any} */ at) => (String(tried.years[at.dataIndex]) === app.settings.capYear ? 12 : 6), symbol: "circle", itemStyle: { color: colour("accent") }, lineStyle: { width: 2, color: colour("accent") },
        markLine: { symbol: "none", silent: true, animation: false, data: [{ yAxis: cap }], lineStyle: { color: colour("bad"), width: 2, type: "dashed" }, label: { position: "insideStartTop", color: colour("bad"), formatter: () => say("cap.at", money(app.settings.cap, unit), say(`unit.${unit}`)) } } }],
    });
  }
}

/** @param {HTMLElement} element @param {any} compared @param {any} unit */
function waterfall(element, compared, unit) {
  const { from, to, causes: inner, names } = shown(compared);
  if (from === undefined || to === undefined) return;
  const printed = changes(inner.map((/** @type {any} */ each) => each.amount), from, to, unit);
  let level = drawnAmount(from);
  const floats = inner.map((/** @type {any} */ each) => {
    const before = level;
    level += drawnAmount(each.amount);
    return { low: Math.min(before, level), height: Math.abs(level - before) };
  });
  const ends = [drawnAmount(from), drawnAmount(to)];
  const least = Math.min(...ends, ...floats.map((/** @type {any} */ f) => f.low));
  const most = Math.max(...ends, ...floats.map((/** @type {any} */ f) => f.low + f.height));
  const floor = Math.max(0, Math.floor((least - (most - least) * 0.6) * 10) / 10);
  const roomy = element.clientWidth >= 560; // else labels would cover each other; the table has the figures
  const bar = (/** @type {number} */ value, /** @type {string} */ fill, /** @type {string} */ label) => ({ value, itemStyle: { color: fill }, label: { show: roomy, position: "top", color: colour("text"), fontSize: 12, formatter: label } });
  draw(element, {
    grid: { left: 8, right: 8, top: 32, bottom: 4, containLabel: true },
    xAxis: { type: "category", data: [names[0], ...inner.map((/** @type {any} */ e) => word("step", e.step)), names[1]], axisLabel: { interval: 0, rotate: roomy ? 0 : 40 } },
    yAxis: { type: "value", name: say("axis.yi"), nameTextStyle: { align: "left", color: colour("muted") }, min: floor },
    series: [
      { type: "bar", stack: "w", silent: true, itemStyle: { color: "transparent" }, data: [0, ...floats.map((/** @type {any} */ f) => f.low), 0] },
      { type: "bar", stack: "w", barWidth: "58%", data: [
        bar(ends[0], colour("baseline"), money(from, unit)),
        ...inner.map((/** @type {any} */ e, /** @type {number} */ i) => bar(floats[i].height, isNegative(e.amount) ? colour("series-3") : colour("accent"), printed[i])),
        bar(ends[1], colour("accent-deep"), money(to, unit)),
      ] },
    ],
  });
}
