// @ts-check
// 成因: what lies between two years or two scenarios, what one per cent more costs, what a cap allows.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { ask } from "../api.js";
import { baseline } from "../settings.js";
import { current, portfolio } from "../portfolio.js";
import { dismiss, enquire } from "../questions.js";
import { say } from "../words.js";
import { notices } from "../states.js";
import { askAffordable, drawAffordable, affordability } from "./causes/affordability.js";
import { adjusted } from "./causes/adjusted.js";
import { reckoner } from "./causes/reckoner.js";
import { drawWaterfall, waterfall } from "./causes/waterfall.js";

export function load() {
  const s = app.settings,
    now = current();
  const compared =
    s.versus === "years"
      ? { scenario: now, years: [s.earlier, s.later] }
      : { scenario: baseline(s, say("baseline")), against: now };
  enquire("causes", "compared", {
    question: compared,
    after: 120,
    ask: async () => ({ by: s.versus, answer: await ask("compared", "comparisons", portfolio(), compared) }),
  });
  const adjustment = adjusted();
  if (!adjustment) {
    dismiss("causes", "reckoned");
    dismiss("causes", "afford");
    return;
  }
  const question = { scenario: now, adjustment };
  enquire("causes", "reckoned", {
    question,
    after: 120,
    ask: () => ask("reckoned", "reckonings", portfolio(), question),
  });
  askAffordable(now, adjustment);
}

export const template = () => html`
  ${waterfall()} ${reckoner()} ${affordability()} ${notices(app.answers.causes.compared?.answer)}
`;

export function drawn() {
  drawWaterfall();
  drawAffordable();
}
