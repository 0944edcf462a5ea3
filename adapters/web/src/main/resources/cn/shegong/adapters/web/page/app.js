// @ts-check
// 页面状态: the settings, what the server answered to them, and who redraws when either changes.

import { fromAddress, toAddress } from "./settings.js";
import { language } from "./words.js";
import { Overtaken } from "./api.js";

/** @typedef {import("./settings.js").Settings} Settings */

/** @type {() => void} */
let paint = () => {};
/** @type {() => void} */
let reload = () => {};

export const app = {
  /** @type {Settings} */
  settings: fromAddress(),
  /** What the server answered, by view. @type {Record<string, any>} */
  answers: {},
  /** What went wrong, by view. @type {Record<string, Error>} */
  faults: {},
  /** How many calls of a view are out. @type {Record<string, number>} */
  waiting: {},

  /** Takes settings over, shows them at once and asks anew. @param {Partial<Settings>} changes */
  set(changes) {
    Object.assign(app.settings, changes);
    history.replaceState(null, "", toAddress(app.settings, language()));
    reload(); // first, so that the answer is under way while the page shows the settings
    paint();
  },

  paint: () => paint(),
  reload: () => reload(),
};

/** @param {() => void} painting @param {() => void} reloading */
export function begin(painting, reloading) {
  paint = painting;
  reload = reloading;
}

/**
 * Asks and keeps the answer for a view.
 * @param {string} view
 * @param {() => Promise<Record<string, any>>} question
 */
export async function keep(view, question) {
  app.waiting[view] = (app.waiting[view] ?? 0) + 1;
  try {
    const found = await question();
    app.answers[view] = { ...app.answers[view], ...found };
    delete app.faults[view];
  } catch (fault) {
    if (!(fault instanceof Overtaken)) app.faults[view] = /** @type {Error} */ (fault);
  } finally {
    app.waiting[view]--;
    paint();
  }
}

/** @type {Record<string, {busy: boolean, next: (() => Promise<void>) | null}>} */
const lanes = {};

/**
 * One at a time, and of those that wait only the last.
 * @param {string} lane @param {() => Promise<void>} work
 */
export async function latest(lane, work) {
  const own = (lanes[lane] ??= { busy: false, next: null });
  own.next = work;
  if (own.busy) return;
  own.busy = true;
  try {
    while (own.next) {
      const turn = own.next;
      own.next = null;
      await turn();
    }
  } finally {
    own.busy = false;
  }
}

/** @type {Record<string, number>} */
const pauses = {};

/** Once nothing has changed for a while. @param {string} name @param {number} after ms @param {() => void} work */
export function settled(name, after, work) {
  clearTimeout(pauses[name]);
  pauses[name] = window.setTimeout(work, after);
}

/** Whether a question differs from the one that was asked last. @param {string} name @param {unknown} question */
export function isNew(name, question) {
  const text = JSON.stringify(question);
  if (asked[name] === text) return false;
  asked[name] = text;
  return true;
}
/** @type {Record<string, string>} */
const asked = {};

export function forget() {
  Object.keys(asked).forEach((name) => delete asked[name]);
  app.answers = {};
  app.faults = {};
}
