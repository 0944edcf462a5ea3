// @ts-check
// 时间轴: next purchase cycles, each from its first month to its last.

import { html, svg } from "./lib/lit-html.js";
import { money } from "./money.js";
import { say } from "./words.js";

/** Months since year 0. @param {string} month */
const place = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** @param {any[]} cycles @param {any} unit @param {(id: string) => void} choose */
export function timeline(cycles, unit, choose) {
  const sorted = [...cycles].sort((a, b) => place(a.opening) - place(b.opening) || (a.id < b.id ? -1 : 1));
  const some = sorted.slice(0, 24);
  if (some.length === 0) return html`<p class="empty">${say("cycles.none")}</p>`;
  const from = Math.floor(place(some[0].opening) / 12) * 12;
  const to = Math.ceil(Math.max(...some.map((each) => place(each.opening) + each.months)) / 12) * 12;
  const x = (/** @type {number} */ at) => ((at - from) / (to - from)) * 1000;
  const ticks = Array.from({ length: (to - from) / 12 + 1 }, (_, i) => from + i * 12);
  return html`<p class="quiet-text">${say("cycles.some", some.length, cycles.length)}</p>
  <div class="timeline">
    <div class="ticks" aria-hidden="true"><span></span><svg viewBox="0 0 1000 18" preserveAspectRatio="none"></svg><div>${ticks.slice(0, -1).map((tick) => html`<i>${tick / 12}</i>`)}</div><span></span></div>
    <ul>${some.map((each) => html`<li><button type="button" @click=${() => choose(each.id)}>${each.id}</button>
      <svg viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label=${say("cycles.is", each.opening, each.months)}>
        ${ticks.map((tick) => svg`<line x1=${x(tick)} x2=${x(tick)} y1="0" y2="20"></line>`)}
        <rect x=${x(place(each.opening))} y="4" width=${x(from + each.months) } height="12" rx="3"></rect></svg>
      <span class="when">${each.opening}</span><b>${money(each.total, unit)}</b></li>`)}</ul></div>`;
}
