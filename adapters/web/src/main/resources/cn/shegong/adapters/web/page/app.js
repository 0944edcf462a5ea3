// @ts-check
// 页面状态: the settings, what the server answered to them, and who redraws when either changes.

import { cameTo, goTo, isMove, tellAddress } from "./address.js";
import { fromAddress } from "./settings.js";
import { settled, unsettled } from "./turns.js";

/** @typedef {import("./settings.js").Settings} Settings */
/** @typedef {import("./answers.js").Projection} Projection */
/** @typedef {import("./answers.js").Comparison} Comparison */
/** @typedef {import("./answers.js").Figure} Figure */

/**
 * @typedef {object} Answers what the server answered, by view and by what a view is made of
 * @property {{baseline?: Projection, scenario?: Projection, difference?: {of: string, answer: Comparison}}} simulator
 * @property {{answer?: {cap: string, projection: Projection}}} uncertainty
 * @property {{compared?: {by: string, answer: Comparison}, reckoned?: import("./answers.js").Reckoning,
 *   afford?: import("./views/causes/affordability.js").Afforded}} causes
 * @property {{answer?: Projection, cycles?: import("./answers.js").Cycles,
 *   projects?: {of: string, year: string, figure: Figure}, figure?: {of: string, figure: Figure}}} districts
 * @property {{answer?: Projection}} own
 * @property {{answer?: import("./answers.js").Check}} check
 * @property {{answer?: import("./answers.js").Measures, texts?: import("./answers.js").Measures}} measures
 */
/** @typedef {keyof Answers} ViewName */

/** @returns {Answers} */
export const none = () => ({
  simulator: {},
  uncertainty: {},
  causes: {},
  districts: {},
  own: {},
  check: {},
  measures: {},
});

/** @type {() => void} */
let paint = () => {};
/** @type {() => void} */
let reload = () => {};

export const app = {
  settings: fromAddress(),
  answers: none(),
  /**
   * What went wrong, by view and part, until the part answers.
   * @type {Partial<Record<ViewName, Record<string, Error>>>}
   */
  faults: {},
  /** Why there is no portfolio to ask about. @type {Error | null} */
  unopened: null,

  /** Takes settings over, shows them at once and asks anew. @param {Partial<Settings>} changes */
  set(changes) {
    const goes = isMove(app.settings, changes),
      { view } = app.settings;
    if (goes) app.tell(); // the place that one comes back to has what was set there last
    Object.assign(app.settings, changes);
    if (goes) goTo(app.settings);
    else settled("address", 150, app.tell); // once they rest, since browsers let few such changes through
    reload(); // first, so that the answer is under way while the page shows the settings
    paint();
    if (view !== app.settings.view) scrollTo(0, 0);
  },

  /** The settings as the address has them now. */
  tell() {
    unsettled("address");
    tellAddress(app.settings);
  },

  paint: () => paint(),
  reload: () => reload(),
};

addEventListener("popstate", () => {
  unsettled("address");
  app.settings = cameTo(app.settings);
  app.tell(); // in the language of now
  reload();
  paint();
});

/** @param {() => void} painting @param {() => void} reloading */
export function begin(painting, reloading) {
  paint = painting;
  reload = reloading;
}
