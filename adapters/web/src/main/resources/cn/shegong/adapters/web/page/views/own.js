// @ts-check
// 自有数据: files of one's own; what is wrong in them by cell; what the answer is as a file.

import { html } from "../lib/lit-html.js";
import { app } from "../app.js";
import { ask, download, Refused } from "../api.js";
import { isZero } from "../money.js";
import { scenario, USUAL } from "../settings.js";
import { foundBare, isBare, isOwn, names, open, openExample, portfolio } from "../portfolio.js";
import { enquire, forget } from "../questions.js";
import { language, say } from "../words.js";
import { empty, inWords, notices, waiting } from "../states.js";
import { tell } from "../share.js";
import { faultTable } from "./own/faults.js";
import { preview } from "./own/preview.js";
import { result } from "./own/result.js";

/** @typedef {import("../answers.js").Projection} Projection */

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** As files: what they are, what they are called. @type {[import("../words.js").Key, string, string][]} */
const FORMS = [
  ["download.json", "application/json", "budget.json"],
  ["download.csv", "text/csv", "budget.csv"],
  ["download.xlsx", XLSX, "budget.xlsx"],
  ["download.report", "text/html", "report.html"],
];

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

/** A cap that nobody has set is the budget of its year: the example's would lie far from it. @param {Projection} answer */
function fitCap({ years, total }) {
  const { cap, capYear } = app.settings,
    budget = total.budget[years.indexOf(Number(capYear))];
  if (cap === USUAL.cap && budget && !isZero(budget)) app.set({ cap: budget });
}

const TOP = 8; // rows shown above those with faults

/** @param {FileList | undefined | null} given */
async function take(given) {
  await open(given ?? []);
  app.unopened = null;
  forget();
  app.reload();
  app.paint();
}

async function back() {
  try {
    await openExample();
    forget();
    app.set({ cap: USUAL.cap });
  } catch (fault) {
    tell(inWords(fault));
  }
}

/** @param {string} type @param {string} name */
async function save(type, name) {
  try {
    const answer = await download(
      "projections",
      portfolio(),
      { scenario: scenario(app.settings, say("scenario")) },
      type,
    );
    const link = document.createElement("a");
    link.href = URL.createObjectURL(answer);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  } catch (fault) {
    tell(inWords(fault));
  }
}

const drop = () => html`
  <section class="block" aria-label=${say("drop.label")}>
    <label
      class="drop"
      for="files"
      @dragover=${(/** @type {Event} */ e) => e.preventDefault()}
      @drop=${(/** @type {DragEvent} */ e) => {
        e.preventDefault();
        take(e.dataTransfer?.files);
      }}
    >
      <strong>${say("drop")}</strong>
      <span>${say("drop.more")}</span>
      <input
        id="files"
        type="file"
        multiple
        accept=".csv,.xlsx,text/csv"
        @change=${(/** @type {Event} */ e) => take(/** @type {HTMLInputElement} */ (e.target).files)}
      />
    </label>
    <p class="quiet-text">${say("drop.kept")}</p>
    <p class="buttons">
      <a class="button primary" href=${"/api/v1/templates/plan.xlsx?lang=" + language()} download>
        ${say("template.workbook")}
      </a>
      <a class="button" href="/page/template/projects.csv" download>${say("template.projects")}</a>
      <a class="button" href="/page/template/needs.csv" download>${say("template.needs")}</a>
      <a class="button" href="/page/example/projects.csv" download="shenzhen-projects.csv">
        ${say("template.example")}
      </a>
    </p>
    ${
      isOwn()
        ? html`
            <p class="buttons">
              <span>${say("drop.open", names().join(say("comma")))}</span>
              <button type="button" @click=${back}>${say("drop.back")}</button>
            </p>
          `
        : ""
    }
  </section>
`;

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
      <p class="buttons">
        ${FORMS.map(
          ([key, type, name]) => html`
            <button type="button" ?disabled=${isWaiting || isEmpty} @click=${() => save(type, name)}>
              ${say(key)}
            </button>
          `,
        )}
      </p>
      ${notices(answer)}
    </section>
  `;
}
