// @ts-check
// 自有数据: files of one's own; what is wrong in them by cell; what the answer is as a file.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { ask, Refused } from "../api.js";
import { isZero } from "../money.js";
import { scenario, USUAL } from "../settings.js";
import { foundBare, isBare, isOwn, portfolio } from "../portfolio.js";
import { enquire } from "../questions.js";
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
  const keys = { scenario: scenario(app.settings, say("scenario")) };
  const isOther = enquire("own", "answer", {
    question: keys,
    after: 0,
    ask: async () => {
      const answer = await ask("own", "projections", portfolio(), keys, "?excerpt=" + TOP);
      foundBare(answer.districts.length === 0);
      fitCap(answer);
      return answer;
    },
  });
  if (isOther) delete app.answers.own.answer;
}

/** A cap that nobody has set is the budget of its year: the example's would lie far off. @param {Projection} answer */
function fitCap({ years, total }) {
  const { cap, capYear } = app.settings,
    budget = total.budget[years.indexOf(Number(capYear))];
  if (cap === USUAL.cap && budget && !isZero(budget)) app.set({ cap: budget });
}

const TOP = 8; // rows shown above those with faults

/** No row in any of the files. */
const bare = () => html`
  <p class="sentence" id="bare">${say("bare")}</p>
  <p class="quiet-text">${say("bare.rows")}</p>
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
    <section class="block" aria-labelledby="head-download">
      <h2 id="head-download">${isOwn() ? say("download") : say("download.example")}</h2>
      ${isEmpty ? bare() : answer ? result(answer) : isWaiting ? empty(waiting("own", "answer")) : ""}
      ${downloads(isWaiting || isEmpty)} ${notices(answer)}
    </section>
  `;
}
