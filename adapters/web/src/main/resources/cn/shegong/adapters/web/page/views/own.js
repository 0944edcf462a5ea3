// @ts-check
// 自有数据: files of one's own; what is wrong in them by cell; what the answer is as a file.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { ask, Refused } from "../api.js";
import { isZero } from "../money.js";
import { USUAL } from "../settings.js";
import { foundBare, isBare, isGone, isOwn, portfolio } from "../portfolio.js";
import { enquire } from "../questions.js";
import { current, scenarioFile } from "../scenarios.js";
import { say } from "../words.js";
import { empty, notices, waiting } from "../states.js";
import { downloads } from "./own/downloads.js";
import { drop } from "./own/drop.js";
import { faultTable } from "./own/faults.js";
import { preview } from "./own/preview.js";
import { result } from "./own/result.js";

/** @typedef {import("../answers.js").Projection} Projection */

export function load() {
  if (!isOwn()) return;
  const keys = { scenario: current() },
    files = portfolio();
  const isOther = enquire("own", "answer", {
    question: keys,
    after: 0,
    ask: async () => {
      const answer = await ask("own", "projections", files, keys, "?excerpt=" + TOP);
      if (files === portfolio()) takeOver(answer); // and not others meanwhile
      return answer;
    },
  });
  if (isOther) delete app.answers.own.answer;
}

/** The cap that was last taken from files. */
let fitted = "";

/** What the other views are told of the files. @param {Projection} answer */
function takeOver({ years, districts, total }) {
  foundBare(districts.length === 0);
  if (scenarioFile()) toYears(years);
  // A cap that nobody has set is the budget of its year: the example's would lie far off.
  const { cap, capYear, year } = app.settings,
    budget = total.budget[years.indexOf(Number(capYear === "all" ? year : capYear))];
  if (![USUAL.cap, fitted].includes(cap) || !budget || isZero(budget)) return;
  fitted = budget;
  app.set({ cap: budget });
}

/** A file's scenario has years of its own. @param {number[]} years */
function toYears(years) {
  const first = String(years[0]),
    last = String(years[years.length - 1]),
    s = app.settings;
  const within = (/** @type {string} */ year, /** @type {string} */ other) =>
    year >= first && year <= last ? year : other;
  app.set({
    from: first,
    to: last,
    year: within(s.year, first),
    earlier: within(s.earlier, first),
    later: within(s.later, last),
    capYear: s.capYear === "all" ? s.capYear : within(s.capYear, first),
  });
}

const TOP = 8; // rows shown above those with faults

/** No row in any of the files. */
const bare = () => html`
  <p class="sentence" id="bare">${say("bare")}</p>
  <p class="quiet-text">${say("bare.rows")}</p>
`;

/** @param {Projection | undefined} answer @param {boolean} isWaiting @param {boolean} isEmpty */
const answered = (answer, isWaiting, isEmpty) => html`
  <section class="block" aria-labelledby="head-download">
    <h2 id="head-download">${isOwn() ? say("download") : say("download.example")}</h2>
    ${isEmpty ? bare() : answer ? result(answer) : isWaiting ? empty(waiting("own", "answer")) : ""}
    ${downloads(isWaiting || isEmpty)} ${notices(answer, isOwn())}
  </section>
`;

export function template() {
  const fault = app.faults.own?.answer,
    { answer } = app.answers.own,
    isWaiting = isOwn() && !answer,
    isEmpty = answer !== undefined && isBare();
  return html`
    ${drop()}
    ${
      fault instanceof Refused
        ? html`
            ${faultTable(fault)}${fault.tables.map((table) => preview(table, fault.faults))}
          `
        : ""
    }
    ${isGone() ? "" : answered(answer, isWaiting, isEmpty)}
  `;
}
