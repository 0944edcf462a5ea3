// @ts-check
// 页面状态: the settings, what the server answered to them, and who redraws when either changes.

import { fromAddress, toAddress } from "./settings.js";
import { language } from "./words.js";
import { Overtaken } from "./api.js";

/** @typedef {import("./settings.js").Settings} Settings */
/** @typedef {import("./answers.js").Projection} Projection */
/** @typedef {import("./answers.js").Comparison} Comparison */
/** @typedef {import("./answers.js").Affordability} Affordability */

/**
 * @typedef {object} Answers what the server answered, by view
 * @property {{baseline?: Projection, scenario?: Projection, difference?: Comparison, differenceOf?: string}} simulator
 * @property {{answer?: Projection}} uncertainty
 * @property {{compared?: Comparison, comparedBy?: string, reckoned?: import("./answers.js").Reckoning,
 *   afford?: Affordability, tried?: Projection | null}} causes
 * @property {{answer?: Projection, cycles?: import("./answers.js").Cycles,
 *   projects?: import("./answers.js").Figure, figure?: import("./answers.js").Figure}} districts
 * @property {{answer?: Projection}} own
 * @property {{answer?: import("./answers.js").Check}} check
 * @property {{answer?: import("./answers.js").Measures}} measures
 */
/** @typedef {keyof Answers} ViewName */

/** @returns {Answers} */
const none = () => ({
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
  /** What went wrong, by view. @type {Partial<Record<ViewName, Error>>} */
  faults: {},

  /** Takes settings over, shows them at once and asks anew. @param {Partial<Settings>} changes */
  set(changes) {
    Object.assign(app.settings, changes);
    settled("address", 150, address);
    reload(); // first, so that the answer is under way while the page shows the settings
    paint();
  },

  paint: () => paint(),
  reload: () => reload(),
};

/** Tells the settings in the address: once they rest, since browsers let few such changes through. */
export function address() {
  history.replaceState(null, "", toAddress(app.settings, language()));
}

/** @param {() => void} painting @param {() => void} reloading */
export function begin(painting, reloading) {
  paint = painting;
  reload = reloading;
}

/**
 * Asks and keeps the answer for a view.
 * @template {ViewName} V
 * @param {V} view
 * @param {() => Promise<Answers[V]>} question
 */
export async function keep(view, question) {
  try {
    Object.assign(app.answers[view], await question());
    delete app.faults[view];
  } catch (fault) {
    if (fault instanceof Overtaken) return;
    app.faults[view] = fault instanceof Error ? fault : new Error(String(fault));
  }
  paint();
}

/** @typedef {() => Promise<void>} Work */
/** @type {Map<string, {next: Work | null}>} */
const lanes = new Map();

/** One at a time, and of those that wait only the last. @param {string} lane @param {Work} work */
export async function latest(lane, work) {
  const busy = lanes.get(lane);
  if (busy) {
    busy.next = work;
    return;
  }
  const own = { next: /** @type {Work | null} */ (work) };
  lanes.set(lane, own);
  try {
    while (own.next) {
      const turn = own.next;
      own.next = null;
      await turn();
    }
  } finally {
    lanes.delete(lane);
  }
}

/** @type {Map<string, number>} */
const pauses = new Map();

/** Once nothing has changed for a while. @param {string} name @param {number} after ms @param {() => void} work */
export function settled(name, after, work) {
  unsettled(name);
  pauses.set(name, window.setTimeout(work, after));
}

/** What was to be done then is not done. @param {string} name */
export const unsettled = (name) => clearTimeout(pauses.get(name));

/** @type {Map<string, string>} */
const asked = new Map();

/** Whether a question differs from the one that was asked last. @param {string} name @param {unknown} question */
export function isNew(name, question) {
  const text = JSON.stringify(question);
  if (asked.get(name) === text) return false;
  asked.set(name, text);
  return true;
}

export function forget() {
  asked.clear();
  app.answers = none();
  app.faults = {};
}
