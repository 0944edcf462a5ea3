// @ts-check
// 控件: sliders with their fields, choices, and the panel of a scenario's settings.

import { html } from "./lib/lit-html.js";
import { app } from "./app.js";
import { measures } from "./clauses.js";
import { adjustmentMonths, BANDS, pairs, unpaired, usual, years } from "./settings.js";
import { say, word } from "./words.js";

/** @typedef {keyof import("./settings.js").Settings} Name */

/** What a person typed, where it is a number. @param {Event} event */
const typed = (event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  return input.value !== "" && input.validity.valid ? input.value : null;
};

/**
 * @param {{id: string, label: string, value: string, min: number, max: number, step: number, unit: string, hint?: string, take: (value: string) => void}} its
 */
export const slider = (its) => {
  const take = (/** @type {Event} */ event) => {
    const value = typed(event);
    if (value !== null) its.take(value);
  };
  return html`
  <div class="slider">
    <label for=${its.id}>${its.label}</label>
    <span class="field"><input type="number" aria-label=${`${its.label} (${its.unit})`} .value=${its.value} min=${its.min} max=${its.max} step="any" inputmode="decimal" @change=${take}><span aria-hidden="true">${its.unit}</span></span>
    <input type="range" id=${its.id} min=${its.min} max=${its.max} step=${its.step} .value=${its.value} aria-valuetext=${`${its.value}${its.unit}`} @input=${take}>
  </div>`;
};

/**
 * @param {string} id @param {string} label @param {string} value
 * @param {[string, string][]} options keys and texts
 * @param {(value: string) => void} take
 */
export const choice = (id, label, value, options, take) => html`
  <div class="choice"><label for=${id}>${label}</label>
    <select id=${id} @change=${(/** @type {Event} */ e) => take(/** @type {HTMLSelectElement} */ (e.target).value)}>
      ${options.map(([key, text]) => html`<option value=${key} .selected=${key === value}>${text}</option>`)}
    </select></div>`;

/** @param {string} id @param {string} label @param {Name} name @param {number[]} [some] */
export const yearChoice = (id, label, name, some = years(app.settings)) =>
  choice(id, label, app.settings[name], some.map((year) => [String(year), say("year", year)]), (value) => app.set({ [name]: value }));

export const unitChoice = () =>
  choice("unit", say("unit"), app.settings.unit, [["wan", say("unit.wan")], ["yuan", say("unit.yuan")]], (unit) => app.set({ unit }));

/** @param {string} text */
const percent = (text) => (/^-?\d+(\.\d+)?$/.test(text) ? text : "0");

const bands = () => {
  const own = pairs(app.settings.bands);
  return BANDS.map((band) => slider({
    id: "band-" + band, label: word("band", band), value: own[band] ?? app.settings.uplift, min: 0, max: 15, step: 0.25, unit: "%",
    take: (value) => app.set({ bands: unpaired({ ...Object.fromEntries(BANDS.map((each) => [each, own[each] ?? app.settings.uplift])), [band]: value }) }),
  }));
};

const adjustments = () => {
  const own = pairs(app.settings.own);
  return adjustmentMonths(app.settings).map((month) => slider({
    id: "own-" + month, label: month, value: own[month] ?? app.settings.uplift, min: 0, max: 15, step: 0.25, unit: "%",
    take: (value) => app.set({ own: unpaired({ ...own, [month]: value }) }),
  }));
};

/** The settings of the scenario. */
export const panel = () => {
  const s = app.settings;
  return html`
  <section class="panel" aria-label=${say("panel")}>
    ${slider({ id: "uplift", label: say("uplift"), value: percent(s.uplift), min: 0, max: 15, step: 0.25, unit: "%",
      take: (uplift) => app.set({ uplift, bands: "", own: "" }) })}
    <div class="row">
      <div class="choice"><label for="first">${say("first")}</label><input id="first" type="text" inputmode="numeric" pattern="20[0-9]{2}-(0[1-9]|1[0-2])" placeholder=${usual().first} .value=${s.first}
        @change=${(/** @type {Event} */ e) => { const first = typed(e); if (first) app.set({ first, own: "" }); }}></div>
      ${choice("every", say("every"), s.every, ["1", "2", "3", "4", "5"].map((n) => [n, say("every.n", n)]), (every) => app.set({ every, own: "" }))}
    </div>
    <details ?open=${s.bands !== ""}><summary>${say("by-band")}</summary>${bands()}</details>
    <details ?open=${s.own !== ""}><summary>${say("by-adjustment")}</summary>${adjustments()}</details>
    <details class="more"><summary>${say("more")}</summary>
      ${choice("pricing", say("pricing"), s.pricing, [["locked", say("pricing.locked")], ["pass-through", say("pricing.pass-through")]], (pricing) => app.set({ pricing }))}
      ${choice("costing", say("costing"), s.costing, [["", say("as-measures")], ["grades", say("costing.grades")], ["average", say("costing.average")]], (costing) => app.set({ costing }))}
      ${choice("standards", say("standards"), s.standards, [["derived", say("standards.derived")], ["held", say("standards.held")]], (standards) => app.set({ standards }))}
      ${slider({ id: "onCost", label: say("onCost"), value: s.onCost === "" ? percent((measures()?.pay.onCost.value ?? "").replace("%", "")) : s.onCost, min: 0, max: 60, step: 0.1, unit: "%", take: (onCost) => app.set({ onCost }) })}
      ${slider({ id: "growth", label: say("growth"), value: percent(s.growth), min: -10, max: 10, step: 0.5, unit: "%", take: (growth) => app.set({ growth }) })}
    </details>
    <button type="button" class="plain" @click=${() => app.set(usual())}>${say("reset")}</button>
  </section>`;
};
