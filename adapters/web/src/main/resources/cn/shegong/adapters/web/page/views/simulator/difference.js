// @ts-check
// 差额: what lies between the baseline and the scenario, and its causes in words.

import { app } from "../../app.js";
import { scenario } from "../../settings.js";
import { difference, isNegative, isZero, money, steps } from "../../money.js";
import { say, word } from "../../words.js";
import { isLost, waiting } from "../../states.js";
import { unit, unitName } from "../../unit.js";

/** @typedef {import("../../answers.js").StepTotal} StepTotal */

/** The whole difference and its causes, where they are those of what is shown. */
function known() {
  const { difference: its } = app.answers.simulator;
  if (its?.of !== JSON.stringify(scenario(app.settings, say("scenario")))) return null;
  const { totals } = its.answer;
  return { whole: totals.find((each) => each.step === "all"), causes: totals.filter((each) => each.step !== "all") };
}

export const isTold = () => known() !== null || isLost("simulator", "difference");

/** @param {StepTotal | undefined} step @param {number} year */
const amount = (step, year) => step?.amounts[step.years.indexOf(year)];

/** What lies between them by year, once it is known. @returns {(year: number) => string} */
export function apart() {
  const its = known(),
    none = isLost("simulator", "difference") ? "—" : "…";
  return (year) => (its ? difference(amount(its.whole, year), unit()) : none);
}

/** The difference of the year in words. */
export function sentence() {
  const year = Number(app.settings.year),
    its = known();
  if (!its) return waiting("simulator", "difference", "difference.waiting");
  const whole = amount(its.whole, year);
  if (whole === undefined) return "";
  if (isZero(whole)) return say("difference.none", year);
  const causes = its.causes.filter((each) => !isZero(amount(each, year) ?? ""));
  const printed = steps(
    causes.map((each) => amount(each, year) ?? ""),
    whole,
    unit(),
  );
  const parts = causes.map((each, i) => say("difference.part", word("step", each.step), printed[i]));
  const isLess = isNegative(whole);
  return (
    say(isLess ? "difference.less" : "difference.more", year, money(whole.replace("-", ""), unit()), unitName()) +
    (parts.length ? say("difference.of-which", parts.join(say("comma"))) : "") +
    say("stop")
  );
}
