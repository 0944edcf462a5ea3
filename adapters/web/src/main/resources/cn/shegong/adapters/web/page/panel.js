// @ts-check
// 设定: the panel of a scenario's settings.

import { html } from "./lib/lit-html.js";
import { app } from "./app.js";
import { choice, slider, typed } from "./controls.js";
import { measures } from "./clauses.js";
import { adjustmentMonths, BANDS, pairs, unpaired, USUAL, usual } from "./settings.js";
import { scenarioFile } from "./scenarios.js";
import { origin } from "./views/origin.js";
import { say, word } from "./words.js";

/** @param {string} text */
const percent = (text) => (/^-?\d+(\.\d+)?$/.test(text) ? text : "0");

/** @param {string} id @param {string} label @param {string} value @param {(value: string) => void} take */
const uplift = (id, label, value, take) => slider({ id, label, value, min: 0, max: 15, step: 0.25, unit: "%", take });

const bands = () => {
  const own = pairs(app.settings.bands);
  const all = Object.fromEntries(BANDS.map((band) => [band, own[band] ?? app.settings.uplift]));
  return BANDS.map((band) =>
    uplift("band-" + band, word("band", band), all[band], (value) =>
      app.set({ bands: unpaired({ ...all, [band]: value }) }),
    ),
  );
};

const adjustments = () => {
  const own = pairs(app.settings.own);
  return adjustmentMonths(app.settings).map((month) =>
    uplift("own-" + month, month, own[month] ?? app.settings.uplift, (value) =>
      app.set({ own: unpaired({ ...own, [month]: value }) }),
    ),
  );
};

/** The measures' on-cost, where no other is set. */
const onCost = () => app.settings.onCost || percent((measures()?.pay.onCost.value ?? "").replace("%", ""));

/** What is folded away while it is as usual. @type {(keyof typeof USUAL)[]} */
const MORE = ["pricing", "costing", "standards", "onCost", "growth"];

const more = () => {
  const s = app.settings;
  return html`
    <details class="more" ?open=${MORE.some((each) => s[each] !== USUAL[each])}>
      <summary>${say("more")}</summary>
      ${choice(
        "pricing",
        say("pricing"),
        s.pricing,
        [
          ["locked", say("pricing.locked")],
          ["pass-through", say("pricing.pass-through")],
        ],
        (pricing) => app.set({ pricing }),
      )}
      ${choice(
        "costing",
        say("costing"),
        s.costing,
        [
          ["", say("as-measures")],
          ["grades", say("costing.grades")],
          ["average", say("costing.average")],
        ],
        (costing) => app.set({ costing }),
      )}
      ${choice(
        "standards",
        say("standards"),
        s.standards,
        [
          ["derived", say("standards.derived")],
          ["held", say("standards.held")],
        ],
        (standards) => app.set({ standards }),
      )}
      ${slider({
        id: "onCost",
        label: say("onCost"),
        value: onCost(),
        min: 0,
        max: 60,
        step: 0.1,
        unit: "%",
        take: (value) => app.set({ onCost: value }),
      })}
      ${slider({
        id: "growth",
        label: say("growth"),
        value: percent(s.growth),
        min: -10,
        max: 10,
        step: 0.5,
        unit: "%",
        take: (growth) => app.set({ growth }),
      })}
    </details>
  `;
};

/** What the settings say is not asked where a file's scenario is. */
const ofFile = () => html`
  <section class="panel" aria-label=${say("panel")}>
    ${origin()}
    <p class="quiet-text">${say("origin.is")}</p>
  </section>
`;

export const panel = () => {
  if (scenarioFile()) return ofFile();
  const s = app.settings;
  const takeFirst = (/** @type {Event} */ event) => {
    const first = typed(event);
    if (first) app.set({ first, own: "" });
  };
  return html`
    <section class="panel" aria-label=${say("panel")}>
      ${origin()}
      ${uplift("uplift", say("uplift"), percent(s.uplift), (value) => app.set({ uplift: value, bands: "", own: "" }))}
      <div class="row">
        <div class="choice">
          <label for="first">${say("first")}</label>
          <input
            id="first"
            type="text"
            inputmode="numeric"
            pattern="20[0-9]{2}-(0[1-9]|1[0-2])"
            placeholder=${USUAL.first}
            .value=${s.first}
            @change=${takeFirst}
          />
          <small class="fault">${say("state.expected", "YYYY-MM")}</small>
        </div>
        ${choice(
          "every",
          say("every"),
          s.every,
          ["1", "2", "3", "4", "5"].map((n) => [n, say("every.n", n)]),
          (every) => app.set({ every, own: "" }),
        )}
      </div>
      <details ?open=${s.bands !== ""}>
        <summary>${say("by-band")}</summary>
        ${bands()}
      </details>
      <details ?open=${s.own !== ""}>
        <summary>${say("by-adjustment")}</summary>
        ${adjustments()}
      </details>
      ${more()}
      <button type="button" class="plain" @click=${() => app.set(usual())}>${say("reset")}</button>
    </section>
  `;
};
