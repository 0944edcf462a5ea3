// @ts-check
// 情景: the scenario that is asked about, that of a file or that of the settings, and others made of it.

import { app } from "./app.js";
import { toldScenario } from "./portfolio.js";
import { adjustmentMonths, baseline as plain, MEASURES, scenario, spreadAround, uncertain } from "./settings.js";
import { say } from "./words.js";

/** @typedef {import("./api.js").Keys} Keys */
/**
 * An adjustment's month, and its rate or its rates by band or grade.
 * @typedef {{effective: string, uplift: unknown}} Adjustment
 */

/** The file whose scenario is projected; none where the page's settings are. */
export const scenarioFile = () => toldScenario()?.file ?? null;

/** Its keys; none where the settings are projected, and where the file is refused. @returns {any} */
const ofFile = () => toldScenario()?.keys ?? null;

const ofSettings = () => scenario(app.settings, say("scenario"));

/** The scenario that is asked about: the file's own, as it is, or the one that the settings tell. */
export const current = () => scenarioFile() ?? ofSettings();

/** The same by its keys. @returns {Keys} */
export const currentKeys = () => ofFile() ?? ofSettings();

/** The same years under the same text, and nothing is adjusted. */
export const baseline = () => plain(app.settings, say("baseline"), ofFile()?.measures ?? MEASURES);

/** The adjustments of the file's scenario, in order; none where it is not projected. @returns {Adjustment[]} */
const adjustmentsOfFile = () => [...(ofFile()?.adjustments ?? [])].sort((a, b) => (a.effective < b.effective ? -1 : 1));

/** The months in which anything is adjusted, up to the last year. */
export const adjusted = () =>
  scenarioFile()
    ? adjustmentsOfFile()
        .map((each) => each.effective)
        .filter((month) => month <= app.settings.to + "-12")
    : adjustmentMonths(app.settings);

/** The scenario with one rate for all in a month. @param {string} effective @param {string} uplift such as "3.10%" */
export function adjustedBy(effective, uplift) {
  const keys = currentKeys(),
    others = /** @type {Adjustment[]} */ (keys.adjustments ?? []);
  return { ...keys, adjustments: [...others.filter((each) => each.effective !== effective), { effective, uplift }] };
}

/** Whether the file's scenario says itself what is uncertain. */
export const isUncertain = () => Boolean(ofFile()?.uncertainty);

/** The uplifts of the file's scenario that are one rate for all: those alone can be drawn. */
export const drawable = () => adjustmentsOfFile().filter((each) => typeof each.uplift === "string");

/** Whether the file's scenario has others, which stay as they are. */
export const hasBanded = () => drawable().length < adjustmentsOfFile().length;

/** The scenario to draw from; none where nothing in it could be drawn. @returns {File | Keys | null} */
export function drawn() {
  const keys = ofFile();
  if (!keys) return scenarioFile() || adjusted().length === 0 ? null : uncertain(app.settings, say("scenario"));
  if (isUncertain()) return scenarioFile();
  const adjustments = drawable().map(({ effective, uplift }) => ({
    effective,
    uplift: spreadAround(String(uplift), app.settings.spread),
  }));
  return adjustments.length ? { ...keys, uncertainty: { adjustments } } : null;
}
