// @ts-check
// 项目库: the files that every question is about: the example's, or those that were dropped.

/** @type {{projects?: File, needs?: File}} */
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

/** @param {{projects?: File, needs?: File}} dropped */
export function open(dropped) {
  files = dropped;
  own = true;
}

export const portfolio = () => files;
export const isOwn = () => own;
export const isOpen = () => Boolean(files.projects || files.needs);
