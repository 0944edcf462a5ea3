// @ts-check
// 不确定性: the range of budgets, the chance of exceeding a cap, and which uplift matters most.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { ask } from "../api.js";
import { adjustmentMonths, pairs, uncertain } from "../settings.js";
import { portfolio } from "../portfolio.js";
import { dismiss, enquire } from "../questions.js";
import { slider, unitChoice, yearChoice } from "../controls.js";
import { drawn as high, inYi, undrawn } from "../money.js";
import { say } from "../words.js";
import { shown, unitName } from "../unit.js";
import { notices, waiting } from "../states.js";
import { fan } from "./uncertainty/fan.js";
import { quantiles } from "./uncertainty/quantiles.js";
import { swings, tornado } from "./uncertainty/tornado.js";

export function load() {
  const s = app.settings;
  const question = { scenario: uncertain(s, say("scenario")), draws: s.draws, seed: "1", cap: s.cap };
  if (adjustmentMonths(s).length === 0) return dismiss("uncertainty", "answer");
  enquire("uncertainty", "answer", {
    question,
    after: 150,
    ask: async () => ({ cap: s.cap, projection: await ask("uncertainty", "projections", portfolio(), question) }),
  });
}

/** @typedef {import("../answers.js").Projection} Projection */

/** What the draws take for granted; the means are the simulator's. */
function assumed() {
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

export function template() {
  const told = app.answers.uncertainty.answer,
    now = told?.projection,
    s = app.settings,
    cap = high(s.cap);
  const at = now?.years.indexOf(Number(s.year)) ?? -1,
    chance = now?.chanceOfExceeding?.[at];
  return html`
    <div class="split">
      <section class="panel" aria-label=${say("panel")}>
        ${slider({
          id: "uplift",
          label: say("uplift.mean"),
          value: s.uplift,
          min: 0,
          max: 15,
          step: 0.25,
          unit: "%",
          take: (uplift) => app.set({ uplift, own: "", bands: "" }),
        })}
        ${slider({
          id: "spread",
          label: say("spread"),
          value: s.spread,
          min: 0.25,
          max: 5,
          step: 0.25,
          unit: "%",
          take: (spread) => app.set({ spread }),
        })}
        ${slider({
          id: "cap",
          label: say("cap"),
          value: inYi(s.cap),
          ...capRange(cap, now),
          unit: say("yi"),
          take: (yi) => app.set({ cap: undrawn(Number(yi)) }),
        })}
        <div class="row">${yearChoice("year", say("year.shown"), "year")}${unitChoice()}</div>
        <p class="assumed">${assumed()}</p>
      </section>
      <section class="answer" aria-label=${say("head.uncertainty")}>
        <p class="sentence" id="chance" role="status" data-chance=${chance ?? ""}>
          ${chance ? say("chance", s.year, shown(told?.cap), unitName(), chance) : adjustmentMonths(s).length > 0 ? waiting("uncertainty", "answer") : say("adjusted.none")}
        </p>
        <h2>${say("fan")}</h2>
        <div class="chart" id="chart-fan" role="img" aria-label=${say("chart.fan")} aria-describedby="chance"></div>
        <p class="legend">
          <span>
            <i class="fan1"></i>
            ${say("fan.90")}
          </span>
          <span>
            <i class="fan2"></i>
            ${say("fan.50")}
          </span>
          <span>
            <i class="fan3"></i>
            ${say("fan.middle")}
          </span>
          <span>
            <i class="cap"></i>
            ${say("cap.drag")}
          </span>
        </p>
        ${quantiles(now)}
        <h2>${say("tornado", s.year)}</h2>
        <div class="chart low" id="chart-tornado" role="img" aria-label=${say("chart.tornado")}></div>
        <p class="legend">
          <span>
            <i class="s3"></i>
            ${say("tornado.low")}
          </span>
          <span>
            <i class="fan4"></i>
            ${say("tornado.high")}
          </span>
          <span>${say("unit.is", say("axis.yi"))}</span>
        </p>
        ${swings(now, at)} ${notices(now)}
      </section>
    </div>
  `;
}

export function drawn() {
  const now = app.answers.uncertainty.answer?.projection;
  if (!now?.total.quantiles) return;
  fan(now);
  tornado(now, now.years.indexOf(Number(app.settings.year)));
}
