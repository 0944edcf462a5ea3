// @ts-check
// 不确定性: the fan of budgets by year, a cap that can be dragged, and which uplift matters most.

import { html } from "../lib/lit-html.js";
import { app, isNew, keep, latest, settled } from "../app.js";
import { ask } from "../api.js";
import { uncertain } from "../settings.js";
import { portfolio } from "../portfolio.js";
import { slider, unitChoice, yearChoice } from "../controls.js";
import { card, colour, draw, fade } from "../chart.js";
import { drawn as drawnAmount, money, undrawn } from "../money.js";
import { say } from "../words.js";
import { empty, notices } from "../states.js";

export function load() {
  const s = app.settings;
  const question = { scenario: uncertain(s, say("scenario")), draws: s.draws, seed: "1", cap: s.cap };
  if (!isNew("uncertainty", question)) return;
  settled("uncertainty", 150, () => latest("uncertainty", () =>
    keep("uncertainty", async () => ({ answer: await ask("uncertainty", "projections", portfolio(), question) }))));
}

const answer = () => app.answers.uncertainty?.answer;
/** In 亿元, for a slider. */
const capDrawn = () => drawnAmount(app.settings.cap);

export function template() {
  const now = answer(), s = app.settings, unit = /** @type {any} */ (s.unit);
  const at = now ? now.years.indexOf(Number(s.year)) : -1;
  return html`
  <div class="split">
    <section class="panel" aria-label=${say("panel")}>
      ${slider({ id: "uplift", label: say("uplift.mean"), value: s.uplift, min: 0, max: 15, step: 0.25, unit: "%", take: (uplift) => app.set({ uplift, own: "", bands: "" }) })}
      ${slider({ id: "spread", label: say("spread"), value: s.spread, min: 0.25, max: 5, step: 0.25, unit: "%", take: (spread) => app.set({ spread }) })}
      ${slider({ id: "cap", label: say("cap"), value: capDrawn().toFixed(2), min: 1, max: Math.max(25, Math.ceil(capDrawn())), step: 0.05, unit: say("yi"), take: (cap) => app.set({ cap: undrawn(Number(cap)) }) })}
      <div class="row">${yearChoice("year", say("year.shown"), "year")}${unitChoice()}</div>
      <p class="assumed">${say("assumed", s.uplift, s.spread, s.draws)}</p>
    </section>
    <section class="answer">
      ${now?.chanceOfExceeding && at >= 0 ? html`<p class="sentence" role="status" data-chance>${say("chance", s.year, money(s.cap, unit), say(`unit.${unit}`), now.chanceOfExceeding[at])}</p>` : html`<p class="sentence" role="status">${say("state.loading")}</p>`}
      <h2>${say("fan")}</h2>
      <div class="chart" id="chart-fan" role="img" aria-label=${say("chart.fan")}></div>
      <p class="legend"><span><i class="fan1"></i>${say("fan.90")}</span><span><i class="fan2"></i>${say("fan.50")}</span><span><i class="fan3"></i>${say("fan.middle")}</span><span><i class="cap"></i>${say("cap.drag")}</span></p>
      ${now?.total.quantiles ? quantiles(now, unit) : empty(say("state.loading"))}
      <h2>${say("tornado", s.year)}</h2>
      <div class="chart low" id="chart-tornado" role="img" aria-label=${say("chart.tornado")}></div>
      ${now?.tornado ? bars(now, at, unit) : ""}
      ${notices(now)}
    </section>
  </div>`;
}

/** @param {any} now @param {any} unit */
const quantiles = (now, unit) => html`<div class="scroll" tabindex="0" role="region" aria-label=${say("table.fan")}><table>
  <caption>${say("table.fan")}${say("unit.in", say(`unit.${unit}`))}</caption>
  <thead><tr><th scope="col">${say("year.head")}</th>${["p5", "p25", "p50", "p75", "p95"].map((p) => html`<th scope="col">${p.toUpperCase()}</th>`)}<th scope="col">${say("chance.head")}</th></tr></thead>
  <tbody>${now.years.map((/** @type {number} */ year, /** @type {number} */ i) => html`<tr><th scope="row">${year}</th>
    ${["p5", "p25", "p50", "p75", "p95"].map((p) => html`<td>${money(now.total.quantiles.budget[p][i], unit)}</td>`)}<td>${now.chanceOfExceeding?.[i] ?? "—"}</td></tr>`)}</tbody></table></div>`;

/** @param {any} now @param {number} at @param {any} unit */
const bars = (now, at, unit) => html`<div class="scroll" tabindex="0" role="region" aria-label=${say("table.tornado")}><table>
  <caption>${say("table.tornado")}${say("unit.in", say(`unit.${unit}`))}</caption>
  <thead><tr><th scope="col">${say("tornado.input")}</th><th scope="col">P5</th><th scope="col">${say("budget")}</th><th scope="col">P95</th><th scope="col">${say("budget")}</th></tr></thead>
  <tbody>${now.tornado.map((/** @type {any} */ each) => html`<tr><th scope="row">${input(each.input)}</th><td>${each.low}</td><td>${money(each.budgetAtLow[at], unit)}</td><td>${each.high}</td><td>${money(each.budgetAtHigh[at], unit)}</td></tr>`)}</tbody></table></div>`;

/** @param {string} key */
const input = (key) => (key === "growth" ? say("growth") : say("uplift.at", key));

export function drawn() {
  const now = answer();
  const fan = document.getElementById("chart-fan"), tornado = document.getElementById("chart-tornado");
  if (!now?.total.quantiles || !fan || !tornado) return;
  const q = now.total.quantiles.budget, unit = /** @type {any} */ (app.settings.unit);
  const main = colour("accent");
  const band = (/** @type {string} */ low, /** @type {string} */ high, /** @type {number} */ share) => [
    { type: "line", stack: low, data: q[low].map(drawnAmount), lineStyle: { opacity: 0 }, symbol: "none", silent: true },
    { type: "line", stack: low, data: q[high].map((/** @type {string} */ v, /** @type {number} */ i) => drawnAmount(v) - drawnAmount(q[low][i])), lineStyle: { opacity: 0 }, areaStyle: { color: fade(main, share) }, symbol: "none", silent: true },
  ];
  const cap = capDrawn();
  const least = Math.min(cap, ...q.p5.map(drawnAmount)), most = Math.max(cap, ...q.p95.map(drawnAmount));
  draw(fan, {
    grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
    xAxis: { type: "category", boundaryGap: false, data: now.years.map(String) },
    yAxis: { type: "value", name: say("axis.yi"), nameTextStyle: { align: "left", color: colour("muted") }, min: Math.floor(least - 1), max: Math.ceil(most + 1) },
    tooltip: { trigger: "axis", formatter: (/** @type {any[]} */ at) => card(`${now.years[at[0].dataIndex]} · ${say(`unit.${unit}`)}`, ["p95", "p75", "p50", "p25", "p5"].map((p) => ({ name: p.toUpperCase(), value: money(q[p][at[0].dataIndex], unit), strong: p === "p50" }))) },
    series: [
      ...band("p5", "p95", 0.18), ...band("p25", "p75", 0.32),
      { type: "line", data: q.p50.map(drawnAmount), symbol: "none", lineStyle: { color: main, width: 2 },
        markLine: { symbol: "none", animation: false, silent: true, data: [{ yAxis: cap }], lineStyle: { color: colour("bad"), width: 2, type: "dashed" },
          label: { position: "insideStartTop", color: colour("bad"), formatter: () => say("cap.at", money(app.settings.cap, unit), say(`unit.${unit}`)) } } },
    ],
  }, dragCap);
  const at = now.years.indexOf(Number(app.settings.year));
  const middle = drawnAmount(now.total.budget[at]);
  const rows = [...now.tornado].reverse();
  const side = (/** @type {string} */ key, /** @type {string} */ name) => ({
    type: "bar", stack: "all", name, itemStyle: { color: key === "budgetAtLow" ? colour("series-3") : main }, barWidth: 18,
    data: rows.map((each) => drawnAmount(each[key][at]) - middle),
  });
  draw(tornado, {
    grid: { left: 8, right: 24, top: 8, bottom: 4, containLabel: true },
    xAxis: { type: "value", name: "", axisLabel: { formatter: (/** @type {number} */ v) => (v > 0 ? "+" : v < 0 ? "−" : "") + Math.abs(v).toFixed(2) }, splitNumber: 4 },
    yAxis: { type: "category", data: rows.map((each) => input(each.input)) },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, formatter: (/** @type {any[]} */ on) => {
      const row = rows[on[0].dataIndex];
      return card(input(row.input), [{ name: `P5 ${row.low}`, value: money(row.budgetAtLow[at], unit) }, { name: `P95 ${row.high}`, value: money(row.budgetAtHigh[at], unit) }]);
    } },
    series: [side("budgetAtLow", "P5"), side("budgetAtHigh", "P95")],
  });
}

/** The cap follows a pointer that takes hold of its line. @param {any} chart */
function dragCap(chart) {
  const zr = chart.getZr();
  let held = false;
  const height = () => chart.convertToPixel({ yAxisIndex: 0 }, capDrawn());
  zr.on("mousedown", (/** @type {any} */ e) => { held = Math.abs(e.offsetY - height()) < 14; });
  zr.on("mousemove", (/** @type {any} */ e) => {
    zr.setCursorStyle(held || Math.abs(e.offsetY - height()) < 14 ? "ns-resize" : "default");
    if (held) app.set({ cap: undrawn(chart.convertFromPixel({ yAxisIndex: 0 }, e.offsetY)) });
  });
  zr.on("mouseup", () => { held = false; });
  zr.on("globalout", () => { held = false; });
}
