// @ts-check
// 成因: what lies between two years or two scenarios, what one per cent more costs, what a cap allows.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { ask } from "../api.js";
import { hasSecond, portfolio, reopenSecond, secondNames, secondPlan, secondPlanId } from "../portfolio.js";
import { dismiss, enquire } from "../questions.js";
import { adjusted, baseline, current } from "../scenarios.js";
import { tell } from "../share.js";
import { inWords, notices } from "../states.js";
import { askAffordable, drawAffordable, affordability } from "./causes/affordability.js";
import { reckoner } from "./causes/reckoner.js";
import { drawWaterfall, waterfall } from "./causes/waterfall.js";

/** The second plan that the address names, where another is open, as after a reload. */
async function openAgain() {
  try {
    await reopenSecond();
  } catch (fault) {
    tell(inWords(fault));
  }
  app.reload();
  app.paint();
}

export function load() {
  const s = app.settings,
    now = current();
  if (s.versus === "plans" && s.second !== secondPlanId()) openAgain();
  const compared =
    s.versus === "years"
      ? { scenario: now, years: [s.earlier, s.later] }
      : s.versus === "plans"
        ? { scenario: now, ...secondPlan() }
        : { scenario: baseline(), against: now };
  if (s.versus === "plans" && !hasSecond()) dismiss("causes", "compared");
  else
    enquire("causes", "compared", {
      question: [s.versus, secondNames(), compared],
      after: 120,
      ask: async () => ({ by: s.versus, answer: await ask("compared", "comparisons", portfolio(), compared) }),
    });
  const [adjustment] = adjusted();
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

/** What any of the three answers tells, once; the receipt is that of the first. */
function told() {
  const { compared, reckoned, afford } = app.answers.causes;
  const all = [compared?.answer, reckoned, afford?.answer].flatMap((each) => (each ? [each] : []));
  const its = new Map(all.flatMap((each) => each.notices).map((each) => [each.text, each]));
  return all[0] && { notices: [...its.values()], receipt: all[0].receipt };
}

export const template = () => html`
  ${waterfall()} ${reckoner()} ${affordability()} ${notices(told())}
`;

export function drawn() {
  drawWaterfall();
  drawAffordable();
}
