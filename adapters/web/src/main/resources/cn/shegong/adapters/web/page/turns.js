// @ts-check
// 轮次: what is done one at a time, and what waits until nothing has changed for a while.

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
