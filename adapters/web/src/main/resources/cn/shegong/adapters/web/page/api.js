// @ts-check
// 接口: calls to the server that served the page, and to no other.

import { language } from "./words.js";

/** @typedef {import("./answers.js").Problem} Problem */

/** What went wrong, as the server says it. */
export class Refused extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.detail || problem.title);
    this.title = problem.title;
    this.faults = problem.type.endsWith("#refused") ? [] : (problem.errors ?? []); // then the sentence says it
    this.tables = problem.tables ?? [];
  }
}

/** The server cannot be reached. */
export class Unreachable extends Error {}

/** A later call took this one's place. */
export class Overtaken extends Error {}

/** @type {Map<string, AbortController>} */
const running = new Map();

/** Ends a call whose answer is no longer wanted. @param {string} lane */
export const cease = (lane) => running.get(lane)?.abort();

/** @param {Response} response @returns {Promise<Problem>} */
const problem = (response) => response.json().catch(() => ({ title: String(response.status), detail: "" }));

/**
 * @template T what is read of the answer
 * @param {string} lane a later call in the same lane ends an earlier one
 * @param {string} path
 * @param {(response: Response) => Promise<T>} read
 * @param {RequestInit} [init]
 */
export async function send(lane, path, read, init = {}) {
  cease(lane);
  const turn = new AbortController();
  running.set(lane, turn);
  const headers = { "Accept-Language": language(), Accept: "application/json", ...init.headers };
  try {
    const response = await fetch(path, { ...init, signal: turn.signal, headers });
    if (!response.ok) throw new Refused(await problem(response));
    return await read(response);
  } catch (fault) {
    if (fault instanceof Refused) throw fault;
    throw turn.signal.aborted ? new Overtaken() : new Unreachable(String(fault));
  }
}

/**
 * @template T what the call answers
 * @param {string} lane
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<T>}
 */
export const json = (lane, path, init) => send(lane, path, (response) => response.json(), init);

/** @typedef {{projects?: File, needs?: File}} Portfolio */
/** A second plan, beside the first. @typedef {{againstProjects?: File, againstNeeds?: File, against?: File}} Second */
/** Scenarios as objects, lists as repeated fields, all else as text. @typedef {Record<string, unknown>} Keys */

/** @param {unknown} value @param {string} name */
const file = (value, name) => new File([JSON.stringify(value)], name + ".json", { type: "application/json" });

/** The portfolio's files as they are, and further keys. @param {Portfolio} portfolio @param {Keys} keys */
function form(portfolio, keys) {
  const body = new FormData();
  for (const [key, table] of Object.entries(portfolio)) if (table) body.append(key, table, table.name);
  for (const [key, value] of Object.entries(keys)) {
    if (value === undefined || value === "") continue;
    if (Array.isArray(value)) value.forEach((each) => body.append(key, String(each)));
    else if (value instanceof File) body.append(key, value, value.name);
    else if (typeof value === "object") body.append(key, file(value, key));
    else body.append(key, String(value));
  }
  return body;
}

/** A scenario by its keys, whatever the form of its file. @param {File} scenario @returns {Promise<Keys>} */
export const readScenario = (scenario) =>
  json("scenario " + scenario.name, "/api/v1/scenarios?excerpt=1", { method: "POST", body: form({}, { scenario }) });

/** @typedef {import("./answers.js").Calls} Calls */

/**
 * A question about the portfolio.
 * @template {keyof Calls} C
 * @param {string} lane @param {C} call @param {Portfolio} portfolio @param {Keys} keys @param {string} [query]
 * @returns {Promise<Calls[C]>}
 */
export const ask = (lane, call, portfolio, keys, query = "") =>
  json(lane, "/api/v1/" + call + query, { method: "POST", body: form(portfolio, keys) });

/**
 * The answer to such a question as a file.
 * @param {keyof Calls} call @param {Portfolio} portfolio @param {Keys} keys @param {string} type
 * @param {string} [query]
 */
export const download = (call, portfolio, keys, type, query = "") =>
  send("download " + type, "/api/v1/" + call + query, (response) => response.blob(), {
    method: "POST",
    body: form(portfolio, keys),
    headers: { Accept: type },
  });
