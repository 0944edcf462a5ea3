// @ts-check
// 控件: sliders with their fields, and choices.

import { html } from "./lib/lit-html.js";
import { app } from "./app.js";
import { years } from "./settings.js";
import { say } from "./words.js";

/** @typedef {keyof import("./settings.js").Settings} Name */

/** What a person typed, where it is sound. @param {Event} event */
export function typed(event) {
  const input = /** @type {HTMLInputElement} */ (event.target);
  return input.value !== "" && input.validity.valid ? input.value : null;
}

/**
 * The files that were chosen; the field is empty again, so that a file that was mended can be chosen once more.
 * @param {Event} event @param {(files: File[]) => void} take
 */
export function chosen(event, take) {
  const input = /** @type {HTMLInputElement} */ (event.target);
  take([...(input.files ?? [])]);
  input.value = "";
}

/**
 * @typedef {object} Slider
 * @property {string} id @property {string} label @property {string} value @property {string} unit
 * @property {number} min @property {number} max @property {number} step
 * @property {(value: string) => void} take
 */

/** @param {Slider} its */
export const slider = ({ id, label, value, unit, min, max, step, take }) => {
  const taken = (/** @type {Event} */ event) => {
    const found = typed(event);
    if (found !== null) take(found);
  };
  return html`
    <div class="slider">
      <label for=${id}>${label}</label>
      <span class="field">
        <input
          type="number"
          id=${id + "-field"}
          aria-label=${`${label} (${unit})`}
          .value=${value}
          min=${min}
          max=${max}
          step="any"
          inputmode="decimal"
          @change=${taken}
        />
        <span aria-hidden="true">${unit}</span>
      </span>
      <input
        type="range"
        id=${id}
        min=${min}
        max=${max}
        step=${step}
        .value=${value}
        aria-valuetext=${value + unit}
        @input=${taken}
      />
      <small class="fault">${say("state.expected", `${min}–${max} ${unit}`)}</small>
    </div>
  `;
};

/**
 * @param {string} id @param {string} label @param {string} value
 * @param {[string, string][]} options keys and texts
 * @param {(value: string) => void} take
 */
export const choice = (id, label, value, options, take) => html`
  <div class="choice">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(/** @type {Event} */ e) => take(/** @type {HTMLSelectElement} */ (e.target).value)}>
      ${options.map(
        ([key, text]) => html`
          <option value=${key} .selected=${key === value}>${text}</option>
        `,
      )}
    </select>
  </div>
`;

/** @param {string} id @param {string} label @param {Name} name */
export const yearChoice = (id, label, name) =>
  choice(
    id,
    label,
    app.settings[name],
    years(app.settings).map((year) => [String(year), say("year", year)]),
    (value) => app.set({ [name]: value }),
  );

export const unitChoice = () =>
  choice(
    "unit",
    say("unit"),
    app.settings.unit,
    [
      ["wan", say("unit.wan")],
      ["yuan", say("unit.yuan")],
    ],
    (unit) => app.set({ unit }),
  );
