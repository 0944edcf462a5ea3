// @ts-check
// 差额: what lies between the baseline and the scenario, and its causes in words.

import { app } from "../../app.js";
import { scenario } from "../../settings.js";
import { change, changes, distance, isNegative, isZero } from "../../money.js";
import { say, word } from "../../words.js";
import { waiting } from "../../states.js";
import { unit, unitName } from "../../unit.js";

/** The causes of the difference, where they are those of what is shown. */
function causes() {
  const { difference, differenceOf, baseline, scenario: now } = app.answers.simulator;
  const isOurs = differenceOf === JSON.stringify(scenario(app.settings, say("scenario")));
  return isOurs && difference && baseline && now ? { totals: difference.totals, baseline, now } : null;
}

export const isTold = () => causes() !== null;

/** @param {import("../../answers.js").StepTotal} step @param {number} year */
const amount = (step, year) => step.amounts[step.years.indexOf(year)] ?? "0.00";

/** The budgets of a year, without adjustment and by the scenario; none outside the horizon. @param {number} year */
function ends(year) {
  const known = causes();
  const at = known?.now.years.indexOf(year) ?? -1;
  return known && at >= 0
    ? { from: known.baseline.total.budget[at], to: known.now.total.budget[at], totals: known.totals }
    : null;
}

/** What lies between them in figures, once its causes are known. @param {number} year */
export function apart(year) {
  const known = ends(year);
  return known ? change(known.from, known.to, unit()) : "…";
}

/** The difference of the year in words. */
export function sentence() {
  const year = Number(app.settings.year),
    known = ends(year);
  if (!known) return isTold() ? "" : waiting("simulator", "difference.waiting");
  const { from, to } = known;
  const steps = known.totals.filter((each) => each.step !== "all" && !isZero(amount(each, year)));
  const whole = known.totals.find((each) => each.step === "all");
  if (!whole || isZero(amount(whole, year))) return say("difference.none", year);
  const printed = changes(
    steps.map((step) => amount(step, year)),
    from,
    to,
    unit(),
  );
  const parts = steps.map((each, i) => say("difference.part", word("step", each.step), printed[i]));
  const head = isNegative(amount(whole, year)) ? "difference.less" : "difference.more";
  return (
    say(head, year, distance(from, to, unit()), unitName()) +
    (parts.length ? say("difference.of-which", parts.join(say("comma"))) : "") +
    say("stop")
  );
}
