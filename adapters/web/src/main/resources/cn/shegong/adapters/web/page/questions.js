// @ts-check
// 问答: what is asked for each part of a view, and what came of it.

import { app, none } from "./app.js";
import { Overtaken, Refused } from "./api.js";
import { latest, settled, unsettled } from "./turns.js";

/** @typedef {import("./app.js").Answers} Answers */
/** @typedef {import("./app.js").ViewName} ViewName */

/** @type {Map<string, string>} */
const asked = new Map();

/** Whether a question differs from the one that was asked last. @param {string} name @param {unknown} question */
export function isNew(name, question) {
  const text = JSON.stringify(question);
  if (asked.get(name) === text) return false;
  asked.set(name, text);
  return true;
}

/** @param {ViewName} view */
const faultsOf = (view) => (app.faults[view] ??= {});

/**
 * Asks, and keeps the answer for a part of a view, or what went wrong until the part answers.
 * @template {ViewName} V
 * @template {keyof Answers[V] & string} P
 * @param {V} view @param {P} part @param {() => Promise<Answers[V][P]>} ask @param {() => boolean} [isWanted] still
 */
export async function keep(view, part, ask, isWanted = () => true) {
  const { answers } = app,
    its = /** @type {Record<string, unknown>} */ (answers[view]);
  const isOver = () => answers !== app.answers || !isWanted(); // forgotten meanwhile
  try {
    const answer = await ask();
    if (isOver()) return;
    its[part] = answer;
    delete faultsOf(view)[part];
  } catch (fault) {
    if (fault instanceof Overtaken || isOver()) return;
    if (fault instanceof Refused) delete its[part]; // what stands there answers another question
    faultsOf(view)[part] = fault instanceof Error ? fault : new Error(String(fault));
  }
  app.paint();
}

/**
 * The same once the question has changed and rests, one after the other. Says whether it has.
 * @template {ViewName} V
 * @template {keyof Answers[V] & string} P
 * @param {V} view @param {P} part
 * @param {{question: unknown, after: number, ask: () => Promise<Answers[V][P]>}} its after: ms
 */
export function enquire(view, part, { question, after, ask }) {
  const name = `${view}.${part}`;
  if (!isNew(name, question)) return false;
  settled(name, after, () => latest(name, () => keep(view, part, ask, () => asked.has(name))));
  return true;
}

/**
 * A part that is not asked for any more: neither its answer nor its fault stays.
 * @template {ViewName} V
 * @param {V} view @param {keyof Answers[V] & string} part
 */
export function dismiss(view, part) {
  unsettled(`${view}.${part}`);
  asked.delete(`${view}.${part}`);
  delete app.answers[view][part];
  delete faultsOf(view)[part];
}

/** Whatever is asked is asked anew; what was answered and what went wrong stands until then. */
export const askAnew = () => asked.clear();

export function forget() {
  asked.clear();
  app.answers = none();
  app.faults = {};
}
