// @ts-check
// 项目库: the files that every question is about: the example's, or those that were dropped.

import { readScenario, Refused, send } from "./api.js";
import { app } from "./app.js";
import { keepFiles, keptFiles } from "./kept.js";
import { say } from "./words.js";

/** @typedef {import("./api.js").Portfolio} Portfolio */

/** @type {Portfolio} */
let files = {};
/** The scenario that the files hold, if they hold one. @type {Told | null} */
let told = null;
/** What the address calls the files; none of the example's. */
let id = "";
let own = false;
let bare = false;
let gone = false;
let unkept = false;

/** @param {string} name */
const example = (name) =>
  send(`example ${name}`, `/page/example/${name}.csv`, async (response) => {
    return new File([await response.blob()], name + ".csv", { type: "text/csv" });
  });

export async function openExample() {
  const [projects, needs] = await Promise.all([example("projects"), example("needs")]);
  files = { projects, needs };
  told = null;
  id = "";
  own = bare = gone = false;
}

/** The header of a table of needs names its norm. */
const NORM = /(^|[,;\t])"?(norm|配备标准|标准)/;
const BOOK = /\.(xlsx|xlsm|xls|et)$/i;
const SCENARIO = /\.ya?ml$|^(scenario|情景)\.json$/i;

/** @param {File} file */
async function isOfNeeds(file) {
  if (/need|需求/i.test(file.name)) return true;
  const start = await file.slice(0, 400).arrayBuffer();
  return ["utf-8", "gb18030", "utf-16le"].some((encoding) =>
    NORM.test(new TextDecoder(encoding).decode(start).split("\n")[0]),
  );
}

/** What each file is for; workbooks may hold both tables and a scenario. @param {File[]} given */
async function sorted(given) {
  /** @type {Record<"projects" | "needs" | "scenario", File[]>} */
  const found = { projects: [], needs: [], scenario: [] };
  for (const file of given) {
    if (SCENARIO.test(file.name)) found.scenario.push(file);
    else if (BOOK.test(file.name)) found.projects.push(file) && found.needs.push(file);
    else found[(await isOfNeeds(file)) ? "needs" : "projects"].push(file);
  }
  return found;
}

/**
 * What a file says of a scenario: its keys, or none where it is refused; with the files of a plan, for what it says
 * there.
 * @typedef {{file: File, keys: import("./api.js").Keys | null}} Told
 */

/** A file of a scenario alone, or a workbook if a sheet of it is one. @param {File} file @param {boolean} isBook */
async function read(file, isBook) {
  try {
    return { file, keys: await readScenario(file) };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    const isTold = fault.tables.some((each) => /^(情景|scenario)$/i.test(each.sheet?.trim() ?? ""));
    return !isBook || isTold ? { file, keys: null } : null;
  }
}

/**
 * A plan of files. Says what is wrong with them together, if anything is.
 * @param {File[]} given @returns {Promise<{fault: string} | {projects?: File, needs?: File, told: Told | null}>}
 */
async function planOf(given) {
  const {
    projects: [projects, ...moreProjects],
    needs: [needs, ...moreNeeds],
    scenario: [own, ...moreScenarios],
  } = await sorted(given);
  const many = [
    [projects, ...moreProjects],
    [needs, ...moreNeeds],
    [own, ...moreScenarios],
  ].find((each) => each.length > 1);
  if (many) return { fault: say("drop.many", many.map((each) => each.name).join(say("comma"))) };
  if (!projects && !needs) return { fault: given.length ? say("drop.no-table") : "" };
  const book = [projects, needs].find((each) => each && BOOK.test(each.name));
  return { projects, needs, told: own ? await read(own, false) : book ? await read(book, true) : null };
}

/** Takes files over. Says what is wrong with them together, if anything is. @param {File[]} given */
async function take(given) {
  const plan = await planOf(given);
  if ("fault" in plan) return plan.fault;
  told = plan.told;
  files = { projects: plan.projects, needs: plan.needs };
  own = true;
  bare = gone = false;
  return "";
}

/** By which files are kept, and the address names them. */
const newId = () => crypto.getRandomValues(new Uint32Array(2)).join("-");

/** Takes over what was dropped, and keeps it in the browser. @param {Iterable<File>} dropped */
export async function open(dropped) {
  const given = [...dropped],
    fault = await take(given);
  if (fault || given.length === 0) return fault;
  id = newId();
  unkept = !(await keepFiles(id, given));
  return "";
}

/** What the address names: the example, or files that were dropped before. */
export async function reopen() {
  const { plan } = app.settings;
  if (plan === "") return openExample();
  files = {};
  told = null;
  own = bare = gone = false;
  id = plan;
  const kept = await keptFiles(plan);
  gone = kept.length === 0;
  if (!gone) await take(kept);
}

/** The plan that the first is compared with, and what the address calls it. @type {import("./api.js").Second} */
let second = {};
let secondId = "";
let secondGone = false;
let secondUnkept = false;

/** @param {File[]} given */
async function takeSecond(given) {
  const plan = await planOf(given);
  if ("fault" in plan) return plan.fault;
  second = { againstProjects: plan.projects, againstNeeds: plan.needs, against: plan.told?.file };
  secondGone = false;
  return "";
}

/**
 * Takes a second plan to compare with, and keeps it. Says what is wrong, if anything is.
 * @param {Iterable<File>} dropped
 */
export async function openSecond(dropped) {
  const given = [...dropped],
    fault = await takeSecond(given);
  if (fault || given.length === 0) return fault;
  secondId = newId();
  secondUnkept = !(await keepFiles(secondId, given));
  return "";
}

/** The second plan that the address names: none, or files that were dropped before. */
export async function reopenSecond() {
  secondId = app.settings.second;
  second = {};
  const kept = secondId === "" ? [] : await keptFiles(secondId);
  secondGone = secondId !== "" && kept.length === 0;
  if (kept.length > 0) await takeSecond(kept);
}

export const secondPlan = () => second;
export const secondPlanId = () => secondId;
export const hasSecond = () => Boolean(second.againstProjects || second.againstNeeds);
/** Whether the address names a second plan that is not in this browser. */
export const isSecondGone = () => secondGone;
/** Whether the second plan will be gone when the page is loaded anew. */
export const isSecondUnkept = () => hasSecond() && secondUnkept;

/** The names of the second plan's files. */
export const secondNames = () => [
  ...new Set(Object.values(second).flatMap((/** @type {File | undefined} */ file) => (file ? [file.name] : []))),
];

/** The files turned out to have no row at all. @param {boolean} isSo */
export function foundBare(isSo) {
  bare = isSo;
}

/** Views that are about the measures alone. */
const WITHOUT = ["check", "measures"];

/** @param {string} view */
export const needsPortfolio = (view) => !WITHOUT.includes(view);

/** Whether the files are those that the address names. */
export const isSettled = () => (isOpen() || gone) && app.settings.plan === id;

export const portfolio = () => files;
export const planId = () => id;
export const isOwn = () => own;
export const isBare = () => bare;
/** Whether the address names files that are not in this browser. */
export const isGone = () => gone;
/** Whether the files will be gone when the page is loaded anew. */
export const isUnkept = () => own && unkept;
export const isOpen = () => Boolean(files.projects || files.needs);

/** The scenario of a file, where it is the one that is projected; none where the page's settings are. */
export const toldScenario = () => (app.settings.use === "page" ? null : told);
/** Whether there is a choice between the file's scenario and the page's. */
export const hasOwnScenario = () => told !== null;

/** The names of the files in use. */
export const names = () => [
  ...new Set([files.projects, files.needs, told?.file].flatMap((file) => (file ? [file.name] : []))),
];
