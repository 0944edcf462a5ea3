// @ts-check
// 图: how charts are drawn, in the page's own colours. A chart is a picture of a table that stands beside it.

import * as echarts from "./lib/echarts.esm.min.js";

/** @typedef {import("./lib/echarts.esm.min.js").EChartsOption} Option */
/** @typedef {import("./lib/echarts.esm.min.js").ECharts} Chart */
/** @typedef {{dataIndex: number}} At what a pointer is on */
/** @typedef {{coord: (at: number[]) => number[]}} Coordinates pixels of a place among the axes */

/** @type {Map<HTMLElement, {chart: Chart, picture: string}>} */
const charts = new Map();
const resized = new ResizeObserver((entries) =>
  entries.forEach((entry) => charts.get(/** @type {HTMLElement} */ (entry.target))?.chart.resize()),
);

/** @type {Map<string, string>} */
const palette = new Map();

/** A colour of the style sheet, asked for once. @param {string} name */
export function colour(name) {
  const known =
    palette.get(name) ??
    getComputedStyle(document.documentElement)
      .getPropertyValue("--" + name)
      .trim();
  palette.set(name, known);
  return known;
}

/** Light or dark has changed. */
export const forgetColours = () => palette.clear();

/** One of ten, by place. @param {number} place */
export const series = (place) => colour("series-" + ((place % 10) + 1));

/** @param {string} hex @param {number} share */
export const fade = (hex, share) =>
  hex +
  Math.round(share * 255)
    .toString(16)
    .padStart(2, "0");

/** A screen on which a chart has little room. */
export const isNarrow = () => matchMedia("(max-width: 600px)").matches;

/** The axis of amounts. @param {string} name @param {{min: number, max: number, interval: number}} [ends] */
export const amounts = (name, ends) => ({
  type: /** @type {const} */ ("value"),
  name,
  nameGap: 12,
  nameTextStyle: { align: /** @type {const} */ ("left"), color: colour("muted") },
  ...ends,
});

/** Round ends a little beyond all that is drawn, and round steps between them. @param {number[]} drawn */
export function around(drawn) {
  const least = Math.min(...drawn),
    most = Math.max(...drawn);
  const rough = (most - least || most || 1) / 4,
    power = 10 ** Math.floor(Math.log10(rough));
  const interval = ([1, 2, 5].find((each) => each * power >= rough) ?? 10) * power;
  return {
    min: Math.max(0, Math.floor(least / interval - 0.1) * interval),
    max: Math.ceil(most / interval + 0.1) * interval,
    interval,
  };
}

export const grid = { left: 8, right: 16, top: 28, bottom: 4, containLabel: true };

/** What all charts have in common. @param {Option} option @returns {Option} */
function common(option) {
  const text = colour("text"),
    muted = colour("muted"),
    line = colour("line");
  const fontFamily = getComputedStyle(document.body).fontFamily;
  const axis = {
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: line } },
    nameTextStyle: { color: muted, fontSize: 12, fontFamily },
  };
  const label = { color: muted, fontSize: 12, fontFamily };
  const axes = (/** @type {any} */ given) =>
    given && { ...axis, ...given, axisLabel: { ...label, ...given.axisLabel } };
  const tooltip = {
    confine: true,
    backgroundColor: colour("raised"),
    borderColor: line,
    textStyle: { color: text, fontSize: 13, fontFamily },
  };
  return {
    animation: false,
    textStyle: { fontFamily, color: text },
    grid,
    ...option,
    xAxis: axes(option.xAxis),
    yAxis: axes(option.yAxis),
    ...(option.tooltip ? { tooltip: { ...tooltip, ...option.tooltip } } : {}),
  };
}

const PAPER = { width: 660, height: 260 }; // as wide as a sheet of A4 between its margins

/** Charts are pictures of fixed size: before a print they take the paper's. @param {boolean} isPaper */
export function toPaper(isPaper) {
  for (const { chart } of charts.values()) {
    chart.resize(isPaper ? PAPER : { width: "auto", height: "auto" });
    chart.getZr().refreshImmediately();
  }
}

/** Charts whose place on the page is gone. */
function sweep() {
  for (const [element, { chart }] of charts) {
    if (element.isConnected) continue;
    resized.unobserve(element);
    chart.dispose();
    charts.delete(element);
  }
}

/** @param {HTMLElement} element @param {((chart: Chart) => void) | undefined} begun */
function begin(element, begun) {
  sweep();
  const chart = echarts.init(element, undefined, { renderer: "canvas" });
  const its = { chart, picture: "" };
  charts.set(element, its);
  resized.observe(element);
  begun?.(chart);
  return its;
}

/**
 * @param {string} id of the element that holds it
 * @param {Option} option
 * @param {{picture: string, begun?: (chart: Chart) => void}} its the picture says whether only figures have changed
 *   since it was drawn last; begun once, when the chart is new
 */
export function draw(id, option, { picture, begun }) {
  const element = document.getElementById(id);
  if (!element) return;
  const known = charts.get(element) ?? begin(element, begun);
  const look = [picture, colour("text"), document.documentElement.lang].join();
  known.chart.setOption(common(option), { notMerge: known.picture !== look });
  known.picture = look;
  known.chart.getZr().flush();
}

/**
 * What a pointer is on, as lines of a name and a figure.
 * @param {string} title
 * @param {{colour?: string, name: string, value: string, strong?: boolean}[]} lines
 */
export function card(title, lines) {
  const box = document.createElement("div");
  box.className = "card";
  const head = document.createElement("strong");
  head.textContent = title;
  box.append(head);
  for (const line of lines) {
    const row = document.createElement("div");
    if (line.strong) row.className = "strong";
    const dot = document.createElement("i");
    if (line.colour) dot.style.background = line.colour;
    const name = document.createElement("span");
    name.textContent = line.name;
    const value = document.createElement("b");
    value.textContent = line.value;
    row.append(dot, name, value);
    box.append(row);
  }
  return box;
}
