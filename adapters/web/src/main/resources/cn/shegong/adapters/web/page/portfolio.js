// @ts-check
// 项目库: the files that every question is about: the example's, or those that were dropped.

import { ask, Refused, send } from "./api.js";
import { app } from "./app.js";
import { keepFiles, keptFiles } from "./kept.js";
import { scenario } from "./settings.js";
import { say } from "./words.js";

/** @typedef {import("./api.js").Portfolio} Portfolio */

/** @type {Portfolio} */
let files = {};
/** The file that holds a scenario of its own. @type {File | null} */
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

/** Whether a workbook has a sheet of a scenario: its sheets are told where the server refuses it. @param {File} book */
async function hasScenario(book) {
  try {
    await ask("opening", "projections", { projects: book, needs: book }, { scenario: book }, "?excerpt=1");
    return true;
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return fault.tables.some((each) => /^(情景|scenario)$/i.test(each.sheet?.trim() ?? ""));
  }
}

/** Takes files over. Says what is wrong with them together, if anything is. @param {File[]} given */
async function take(given) {
  const { projects, needs, scenario: scenarios } = await sorted(given);
  const many = [projects, needs, scenarios].find((each) => each.length > 1);
  if (many) return say("drop.many", many.map((each) => each.name).join(say("comma")));
  if (!projects[0] && !needs[0]) return given.length ? say("drop.no-table") : "";
  const book = [projects[0], needs[0]].find((each) => each && BOOK.test(each.name));
  told = scenarios[0] ?? (book && (await hasScenario(book)) ? book : null);
  files = { projects: projects[0], needs: needs[0] };
  own = true;
  bare = gone = false;
  return "";
}

/** The plan that the first is compared with. @type {import("./api.js").Second} */
let second = {};

/** Takes a second plan to compare with. Says what is wrong, if anything is. @param {Iterable<File>} dropped */
export async function openSecond(dropped) {
  const { projects, needs, scenario: scenarios } = await sorted([...dropped]);
  const many = [projects, needs, scenarios].find((each) => each.length > 1);
  if (many) return say("drop.many", many.map((each) => each.name).join(say("comma")));
  if (!projects[0] && !needs[0]) return say("drop.no-table");
  const book = [projects[0], needs[0]].find((each) => each && BOOK.test(each.name));
  const against = scenarios[0] ?? (book && (await hasScenario(book)) ? book : undefined);
  second = { againstProjects: projects[0], againstNeeds: needs[0], against };
  return "";
}

export const secondPlan = () => second;
export const hasSecond = () => Boolean(second.againstProjects || second.againstNeeds);

/** The names of the second plan's files. */
export const secondNames = () => [
  ...new Set(Object.values(second).flatMap((/** @type {File | undefined} */ file) => (file ? [file.name] : []))),
];

/** Takes over what was dropped, and keeps it in the browser. @param {Iterable<File>} dropped */
export async function open(dropped) {
  const given = [...dropped],
    fault = await take(given);
  if (fault || given.length === 0) return fault;
  id = crypto.getRandomValues(new Uint32Array(2)).join("-");
  unkept = !(await keepFiles(id, given));
  return "";
}

/** What the address names: the example, or files that were dropped before. */
export async function reopen() {
  const { plan } = app.settings;
  if (plan === "") return openExample();
  files = {};
  told = null;
  own = bare = false;
  id = plan;
  const kept = await keptFiles(plan);
  gone = kept.length === 0;
  if (!gone) await take(kept);
}

/** The files turned out to have no row at all. @param {boolean} isSo */
export function foundBare(isSo) {
  bare = isSo;
}

/** Views that are about the measures alone. */
const WITHOUT = ["check", "measures"];

/** @param {string} view */
export const needsPortfolio = (view) => !WITHOUT.includes(view);

export const portfolio = () => files;
export const planId = () => id;
export const isOwn = () => own;
export const isBare = () => bare;
/** Whether the address names files that are not in this browser. */
export const isGone = () => gone;
/** Whether the files will be gone when the page is loaded anew. */
export const isUnkept = () => own && unkept;
export const isOpen = () => Boolean(files.projects || files.needs);

/** The file whose scenario is projected; none where the page's settings are. */
export const scenarioFile = () => (app.settings.use === "page" ? null : told);
/** Whether there is a choice between the file's scenario and the page's. */
export const hasOwnScenario = () => told !== null;

/** The scenario that is asked about: the file's own, as it is, or the one that the settings tell. */
export const current = () => scenarioFile() ?? scenario(app.settings, say("scenario"));

/** The names of the files in use. */
export const names = () => [
  ...new Set([files.projects, files.needs, told].flatMap((file) => (file ? [file.name] : []))),
];
