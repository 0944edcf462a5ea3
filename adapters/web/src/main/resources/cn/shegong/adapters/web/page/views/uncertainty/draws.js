// @ts-check
// 抽样: the settings of the draws, and what they take for granted.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { slider, unitChoice, yearChoice } from "../../controls.js";
import { drawn as high, inYi, undrawn } from "../../money.js";
import { adjustmentMonths, pairs } from "../../settings.js";
import { drawable, hasBanded, isUncertain, scenarioFile } from "../../scenarios.js";
import { say } from "../../words.js";
import { origin } from "../origin.js";

/** @typedef {import("../../answers.js").Projection} Projection */

/** What the draws take for granted; the means are the file's or the simulator's. */
const assumed = () => (scenarioFile() ? assumedOfFile() : assumedOfSettings());

function assumedOfFile() {
  const s = app.settings;
  if (isUncertain()) return say("assumed.file", s.draws);
  const means = drawable().map((each) => String(each.uplift));
  return say("assumed", means.join(say("comma")), s.spread, s.draws) + (hasBanded() ? say("assumed.file.bands") : "");
}

function assumedOfSettings() {
  const s = app.settings,
    own = pairs(s.own);
  const means = s.own === "" ? s.uplift + "%" : adjustmentMonths(s).map((month) => (own[month] ?? s.uplift) + "%");
  return (
    say("assumed", [means].flat().join(say("comma")), s.spread, s.draws) + (s.bands === "" ? "" : say("assumed.bands"))
  );
}

/** As far as the budgets go and half beyond. @param {number} cap @param {Projection | undefined} now */
function capRange(cap, now) {
  const most = Math.max(cap, ...(now?.total.quantiles?.budget.p95.map(high) ?? [cap]).map((each) => each * 1.5)),
    step = Math.max(10 ** Math.floor(Math.log10(most)) / 200, 0.0001);
  return { min: 0, max: Number((Math.ceil(most / step) * step).toFixed(4)), step };
}

const mean = () =>
  slider({
    id: "uplift",
    label: say("uplift.mean"),
    value: app.settings.uplift,
    min: 0,
    max: 15,
    step: 0.25,
    unit: "%",
    take: (uplift) => app.set({ uplift, own: "", bands: "" }),
  });

const spread = () =>
  slider({
    id: "spread",
    label: say("spread"),
    value: app.settings.spread,
    min: 0.25,
    max: 5,
    step: 0.25,
    unit: "%",
    take: (spread) => app.set({ spread }),
  });

/** @param {Projection | undefined} now */
export function draws(now) {
  const s = app.settings;
  return html`
    <section class="panel" aria-label=${say("panel")}>
      ${origin()} ${scenarioFile() ? "" : mean()} ${isUncertain() ? "" : spread()}
      ${slider({
        id: "cap",
        label: say("cap"),
        value: inYi(s.cap),
        ...capRange(high(s.cap), now),
        unit: say("yi"),
        take: (yi) => app.set({ cap: undrawn(Number(yi)) }),
      })}
      <div class="row">${yearChoice("year", say("year.shown"), "year")}${unitChoice()}</div>
      <p class="assumed">${assumed()}</p>
    </section>
  `;
}
