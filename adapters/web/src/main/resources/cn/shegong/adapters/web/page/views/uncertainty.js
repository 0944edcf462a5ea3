// @ts-check
// 不确定性: the range of budgets, the chance of exceeding a cap, and which uplift matters most.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { ask } from "../api.js";
import { portfolio } from "../portfolio.js";
import { dismiss, enquire } from "../questions.js";
import * as scenarios from "../scenarios.js";
import { say } from "../words.js";
import { shown, unitName } from "../unit.js";
import { notices, waiting } from "../states.js";
import { draws } from "./uncertainty/draws.js";
import { fan } from "./uncertainty/fan.js";
import { quantiles } from "./uncertainty/quantiles.js";
import { swings, tornado } from "./uncertainty/tornado.js";
import { origin } from "./origin.js";

export function load() {
  const s = app.settings;
  const scenario = scenarios.drawn();
  if (!scenario) return dismiss("uncertainty", "answer");
  const question = { scenario, draws: s.draws, seed: "1", cap: s.cap };
  enquire("uncertainty", "answer", {
    question,
    after: 150,
    ask: async () => ({ cap: s.cap, projection: await ask("uncertainty", "projections", portfolio(), question) }),
  });
}

/** Why no chance is said. */
const unsaid = () => (scenarios.drawn() ? waiting("uncertainty", "answer") : say("adjusted.none"));

/** Nothing in the file's scenario could be drawn; the page's settings have a spread. */
const ofFile = () => html`
  <section class="block">
    <p class="sentence">${say("origin.no-spread")}</p>
    ${origin()}
  </section>
`;

export function template() {
  if (scenarios.scenarioFile() && !scenarios.drawn()) return ofFile();
  const told = app.answers.uncertainty.answer,
    now = told?.projection,
    s = app.settings;
  const at = now?.years.indexOf(Number(s.year)) ?? -1,
    chance = now?.chanceOfExceeding?.[at];
  return html`
    <div class="split">
      ${draws(now)}
      <section class="answer" aria-label=${say("head.uncertainty")}>
        <p class="sentence" id="chance" role="status" data-chance=${chance ?? ""}>
          ${chance ? say("chance", s.year, shown(told?.cap), unitName(), chance) : unsaid()}
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
