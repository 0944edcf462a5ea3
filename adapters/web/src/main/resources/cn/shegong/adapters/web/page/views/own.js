// @ts-check
// 自有数据: files of one's own; what is wrong in them by cell; what the answer is as a file.

import { html } from "../lib/lit-html.js";
import { app, forget, isNew, keep } from "../app.js";
import { ask, download, Refused } from "../api.js";
import { scenario } from "../settings.js";
import { isOwn, names, open, openExample, portfolio } from "../portfolio.js";
import { language, say } from "../words.js";
import { empty, notices } from "../states.js";
import { tell } from "../share.js";
import { faultTable } from "./own/faults.js";
import { preview } from "./own/preview.js";
import { result } from "./own/result.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** As files: what they are, what they are called. @type {[import("../words.js").Key, string, string][]} */
const FORMS = [
  ["download.json", "application/json", "budget.json"],
  ["download.csv", "text/csv", "budget.csv"],
  ["download.xlsx", XLSX, "budget.xlsx"],
  ["download.report", "text/html", "report.html"],
];

export function load() {
  const question = scenario(app.settings, say("scenario"));
  if (!isOwn() || !isNew("own", question)) return;
  delete app.answers.own.answer;
  const keys = { scenario: question },
    query = "?excerpt=" + TOP;
  keep("own", async () => ({ answer: await ask("own", "projections", portfolio(), keys, query) }));
}

const TOP = 8; // rows shown above those with faults

/** @param {FileList | undefined | null} given */
async function take(given) {
  await open(given ?? []);
  forget();
  app.reload();
  app.paint();
}

async function back() {
  await openExample();
  forget();
  app.set({});
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
    tell(fault instanceof Error ? fault.message : String(fault));
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

export function template() {
  const fault = app.faults.own,
    { answer } = app.answers.own,
    isWaiting = isOwn() && !answer;
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
      ${answer ? result(answer) : isWaiting && !fault ? empty(say("state.loading")) : ""}
      <p class="buttons">
        ${FORMS.map(
          ([key, type, name]) => html`
            <button type="button" ?disabled=${isWaiting} @click=${() => save(type, name)}>${say(key)}</button>
          `,
        )}
      </p>
      ${notices(answer)}
    </section>
  `;
}
