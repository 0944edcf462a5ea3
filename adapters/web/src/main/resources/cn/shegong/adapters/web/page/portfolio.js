// @ts-check
// 项目库: the files that every question is about: the example's, or those that were dropped.

/** @typedef {import("./api.js").Portfolio} Portfolio */

/** @type {Portfolio} */
let files = {};
let own = false;

/** @param {string} name */
async function example(name) {
  const response = await fetch(`/page/example/${name}.csv`);
  if (!response.ok) throw new Error(String(response.status));
  return new File([await response.blob()], name + ".csv", { type: "text/csv" });
}

export async function openExample() {
  const [projects, needs] = await Promise.all([example("projects"), example("needs")]);
  files = { projects, needs };
  own = false;
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
}

export const portfolio = () => files;
export const isOwn = () => own;
export const isOpen = () => Boolean(files.projects || files.needs);

/** The names of the files in use. */
export const names = () => [...new Set([files.projects, files.needs].flatMap((file) => (file ? [file.name] : [])))];
