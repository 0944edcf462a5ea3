// @ts-check
// 放入文件: where files of one's own are dropped, templates are had, and the way back to the example.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { isOwn, names, open, openExample } from "../../portfolio.js";
import { forget } from "../../questions.js";
import { USUAL } from "../../settings.js";
import { tell } from "../../share.js";
import { inWords } from "../../states.js";
import { language, say } from "../../words.js";

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

export const drop = () => html`
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
