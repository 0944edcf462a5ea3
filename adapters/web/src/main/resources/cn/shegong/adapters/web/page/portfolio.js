// @ts-check
// 项目库: the files that every question is about: the example's, or those that were dropped.

import { send } from "./api.js";

/** @typedef {import("./api.js").Portfolio} Portfolio */

/** @type {Portfolio} */
let files = {};
let own = false;
let bare = false;

/** @param {string} name */
const example = (name) =>
  send(`example ${name}`, `/page/example/${name}.csv`, async (response) => {
    return new File([await response.blob()], name + ".csv", { type: "text/csv" });
  });

export async function openExample() {
  const [projects, needs] = await Promise.all([example("projects"), example("needs")]);
  files = { projects, needs };
  own = bare = false;
}

/** The header of a table of needs names its norm. */
const NORM = /(^|[,;\t])"?(norm|配备标准|标准)/;

/** @param {File} file */
async function isOfNeeds(file) {
  if (/need|需求/i.test(file.name)) return true;
  const start = await file.slice(0, 400).arrayBuffer();
  return ["utf-8", "gb18030"].some((encoding) => NORM.test(new TextDecoder(encoding).decode(start).split("\n")[0]));
}

/** Workbooks may hold both tables. @param {Iterable<File>} dropped */
export async function open(dropped) {
  /** @type {Portfolio} */
  const found = {};
  for (const file of dropped) {
    const isBook = /\.xlsx$/i.test(file.name),
      isNeeds = !isBook && (await isOfNeeds(file));
    if (!isNeeds) found.projects = file;
    if (isNeeds || isBook) found.needs = file;
  }
  if (!found.projects && !found.needs) return;
  files = found;
  own = true;
  bare = false;
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
export const isOwn = () => own;
export const isBare = () => bare;
export const isOpen = () => Boolean(files.projects || files.needs);

/** The names of the files in use. */
export const names = () => [...new Set([files.projects, files.needs].flatMap((file) => (file ? [file.name] : [])))];
