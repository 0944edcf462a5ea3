// @ts-check
// 留存: the files that were dropped, kept in this browser by the name that the address has for them.

const DATABASE = "shegong";
const PLANS = "plans";
const MOST = 10; // the last ones; older ones go

/** @typedef {{id: string, at: number, files: File[]}} Kept */

/** @template T @param {IDBRequest<T>} asked @returns {Promise<T>} */
const done = (asked) =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** @param {IDBTransactionMode} mode */
async function plans(mode) {
  const asked = indexedDB.open(DATABASE, 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(PLANS, { keyPath: "id" });
  return (await done(asked)).transaction(PLANS, mode).objectStore(PLANS);
}

/** Whether they could be kept: a browser may have no room, or keep nothing. @param {string} id @param {File[]} files */
export async function keepFiles(id, files) {
  try {
    const store = await plans("readwrite");
    await done(store.put({ id, at: Date.now(), files }));
    const all = /** @type {Kept[]} */ (await done(store.getAll()));
    all.sort((a, b) => b.at - a.at);
    for (const old of all.slice(MOST)) store.delete(old.id);
    return true;
  } catch {
    return false;
  }
}

/** None where they are not in this browser, or not any more. @param {string} id @returns {Promise<File[]>} */
export async function keptFiles(id) {
  try {
    const its = /** @type {Kept | undefined} */ (await done((await plans("readonly")).get(id)));
    return its?.files ?? [];
  } catch {
    return [];
  }
}

/** All that were dropped in this browser, in whichever window. */
export async function forgetFiles() {
  try {
    await done((await plans("readwrite")).clear());
  } catch {
    // there is nothing to forget
  }
}
