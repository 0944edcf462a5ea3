// @ts-check
// 图: how charts are drawn, in the page's own colours. A chart is a picture of a table that stands beside it.

import * as echarts from "./lib/echarts.esm.min.js";

/** @type {Map<HTMLElement, any>} */
const charts = new Map();
const resized = new ResizeObserver((entries) =>
  entries.forEach((entry) => charts.get(/** @type {HTMLElement} */ (entry.target))?.resize()));

/** A colour of the style sheet. @param {string} name */
export const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

/** One of ten, by place. @param {number} place */
export const series = (place) => colour("series-" + ((place % 10) + 1));

export const fade = (/** @type {string} */ hex, /** @type {number} */ share) =>
  hex + Math.round(share * 255).toString(16).padStart(2, "0");

/** What all charts have in common. @param {any} option */
function common(option) {
  const text = colour("text"), muted = colour("muted"), line = colour("line");
  const font = getComputedStyle(document.body).fontFamily;
  const axis = {
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
    axisLabel: { color: muted, fontSize: 12, fontFamily: font },
    splitLine: { lineStyle: { color: line } },
    nameTextStyle: { color: muted, fontSize: 12, fontFamily: font },
  };
  const axes = (/** @type {any} */ given) =>
    given && [given].flat().map((each) => ({ ...axis, ...each, axisLabel: { ...axis.axisLabel, ...each.axisLabel } }));
  return {
    animationDuration: 0,
    animationDurationUpdate: 0,
    textStyle: { fontFamily: font, color: text },
    ...option,
    xAxis: axes(option.xAxis),
    yAxis: axes(option.yAxis),
    tooltip: option.tooltip && {
      confine: true,
      backgroundColor: colour("raised"),
      borderColor: line,
      textStyle: { color: text, fontSize: 13, fontFamily: font },
      ...option.tooltip,
    },
  };
}

/**
 * @param {HTMLElement} element
 * @param {any} option
 * @param {(chart: any) => void} [begun] once, when the chart is new
 */
export function draw(element, option, begun) {
  let chart = charts.get(element);
  if (!chart) {
    for (const [old, gone] of charts) {
      if (!old.isConnected) {
        gone.dispose();
        charts.delete(old);
      }
    }
    chart = echarts.init(element, undefined, { renderer: "canvas" });
    charts.set(element, chart);
    resized.observe(element);
    begun?.(chart);
  }
  chart.setOption(common(option), { notMerge: true });
  return chart;
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
