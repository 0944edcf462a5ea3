// @ts-check
// 成因: what lies between two years or two scenarios, what one per cent more costs, what a cap allows.

import { html } from "../lib/lit-html.js";
import { app, isNew, keep, latest, settled } from "../app.js";
import { ask } from "../api.js";
import { baseline, scenario } from "../settings.js";
import { portfolio } from "../portfolio.js";
import { say } from "../words.js";
import { notices } from "../states.js";
import { askAffordable, drawAffordable, affordability } from "./causes/affordability.js";
import { adjusted } from "./causes/adjusted.js";
import { reckoner } from "./causes/reckoner.js";
import { drawWaterfall, waterfall } from "./causes/waterfall.js";

export function load() {
  const s = app.settings,
    now = scenario(s, say("scenario"));
  const compared =
    s.versus === "years"
      ? { scenario: now, years: [s.earlier, s.later] }
      : { scenario: baseline(s, say("baseline")), against: now };
  if (isNew("causes.compared", compared)) {
    settled("compared", 120, () =>
      latest("compared", () =>
        keep("causes", async () => ({
          compared: await ask("compared", "comparisons", portfolio(), compared),
          comparedBy: s.versus,
        })),
      ),
    );
  }
  const adjustment = adjusted();
  if (!adjustment) return;
  if (isNew("causes.reckoned", [now, adjustment])) {
    settled("reckoned", 120, () =>
      latest("reckoned", () =>
        keep("causes", async () => ({
          reckoned: await ask("reckoned", "reckonings", portfolio(), { scenario: now, adjustment }),
        })),
      ),
    );
  }
  askAffordable(now, adjustment);
}

export const template = () => html`
  ${waterfall()} ${reckoner()} ${affordability()} ${notices(app.answers.causes.compared)}
`;

export function drawn() {
  drawWaterfall();
  drawAffordable();
}
