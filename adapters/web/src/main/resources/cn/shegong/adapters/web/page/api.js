// @ts-check
// 接口: calls to the server that served the page, and to no other.

import { language } from "./words.js";

/** @typedef {{pointer: string, value: string, expected: string}} Fault */

/** What went wrong, as the server says it. */
export class Refused extends Error {
  /** @param {{title: string, detail: string, errors?: Fault[], status?: number}} problem */
  constructor(problem) {
    super(problem.detail || problem.title);
    this.title = problem.title;
    this.status = problem.status;
    /** @type {Fault[]} */
    this.faults = problem.errors ?? [];
  }
}

/** The server cannot be reached. */
export class Unreachable extends Error {}

/** A later call took this one's place. */
export class Overtaken extends Error {}

/** @type {Map<string, AbortController>} */
const running = new Map();

/**
 * @param {string} lane a later call in the same lane ends an earlier one
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<Response>}
 */
export async function send(lane, path, init = {}) {
  running.get(lane)?.abort();
  const turn = new AbortController();
  running.set(lane, turn);
  let response;
  try {
    response = await fetch(path, {
      ...init,
      signal: turn.signal,
      headers: { "Accept-Language": language(), Accept: "application/json", ...init.headers },
    });
  } catch (fault) {
    throw turn.signal.aborted ? new Overtaken() : new Unreachable(String(fault));
  }
  if (!response.ok) {
    throw new Refused(await response.json().catch(() => ({ title: String(response.status), detail: "" })));
  }
  return response;
}

/** @param {string} lane @param {string} path @param {RequestInit} [init] */
export async function json(lane, path, init) {
  const response = await send(lane, path, init);
  try {
    return await response.json();
  } catch {
    throw new Overtaken();
  }
}

/** @param {unknown} value @param {string} name */
const document = (value, name) => new File([JSON.stringify(value)], name + ".json", { type: "application/json" });

/**
 * A question about the portfolio: its files as they are, the scenario and further keys.
 * @param {string} lane
 * @param {string} call
 * @param {{projects?: File, needs?: File}} portfolio
 * @param {Record<string, unknown>} keys scenarios as objects, lists as repeated fields, all else as text
 * @param {string} [accept]
 */
export function ask(lane, call, portfolio, keys, accept = "application/json") {
  const body = new FormData();
  for (const [key, file] of Object.entries(portfolio)) if (file) body.append(key, file, file.name);
  for (const [key, value] of Object.entries(keys)) {
    if (value === undefined || value === "") continue;
    if (Array.isArray(value)) value.forEach((each) => body.append(key, String(each)));
    else if (typeof value === "object") body.append(key, document(value, key));
    else body.append(key, String(value));
  }
  const init = { method: "POST", body, headers: { Accept: accept } };
  return accept === "application/json" ? json(lane, "/api/v1/" + call, init) : send(lane, "/api/v1/" + call, init);
}
