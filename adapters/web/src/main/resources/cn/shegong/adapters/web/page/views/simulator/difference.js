// @ts-check
// 差额: what lies between the baseline and the scenario, and its causes in words.

import { app } from "../../app.js";
import { current } from "../../scenarios.js";
import { change, changes, distance, isNegative, isZero } from "../../money.js";
import { say, word } from "../../words.js";
import { isLost, waiting } from "../../states.js";
import { unit, unitName } from "../../unit.js";

/** @typedef {import("../../answers.js").StepTotal} StepTotal */

/** The whole difference and its causes, where they are those of what is shown. */
function known() {
  const { difference: its } = app.answers.simulator;
  if (its?.of !== JSON.stringify(current())) return null;
  const { first, second = first, totals } = its.answer;
  const whole = totals.find((each) => each.step === "all"),
    causes = totals.filter((each) => each.step !== "all");
  return { first, second, whole, causes };
}

/**
 * The budgets of a year at both ends; none outside the horizon.
 * @param {ReturnType<typeof known>} its @param {number} year
 */
function ends(its, year) {
  const from = its?.first.total.budget[its.first.years.indexOf(year)],
    to = its?.second.total.budget[its.second.years.indexOf(year)];
  return from === undefined || to === undefined ? null : { from, to };
}

export const isTold = () => known() !== null || isLost("simulator", "difference");

/** @param {StepTotal | undefined} step @param {number} year */
const amount = (step, year) => step?.amounts[step.years.indexOf(year)];

/** What lies between them by year, once it is known. @returns {(year: number) => string} */
export function apart() {
  const its = known(),
    none = isLost("simulator", "difference") ? "—" : "…";
  return (year) => {
    const between = ends(its, year);
    return between ? change(between.from, between.to, unit()) : its ? "—" : none;
  };
}

/** The difference of the year in words. */
export function sentence() {
  const year = Number(app.settings.year),
    its = known();
  if (!its) return waiting("simulator", "difference", "difference.waiting");
  const whole = amount(its.whole, year),
    between = ends(its, year);
  if (whole === undefined || !between) return "";
  if (isZero(whole)) return say("difference.none", year);
  const causes = its.causes.filter((each) => !isZero(amount(each, year) ?? ""));
  const printed = changes(
    causes.map((each) => amount(each, year) ?? ""),
    between.from,
    between.to,
    unit(),
  );
  const parts = causes.map((each, i) => say("difference.part", word("step", each.step), printed[i]));
  const isLess = isNegative(whole);
  return (
    say(isLess ? "difference.less" : "difference.more", year, distance(between.from, between.to, unit()), unitName()) +
    (parts.length ? say("difference.of-which", parts.join(say("comma"))) : "") +
    say("stop")
  );
}
