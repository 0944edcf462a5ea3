// @ts-check
// 放入文件: where files of one's own are dropped, templates are had, and the way back to the example.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { chosen } from "../../controls.js";
import { hasOwnScenario, isGone, isOwn, isUnkept, names, open, openExample, planId } from "../../portfolio.js";
import { forgetFiles } from "../../kept.js";
import { forget } from "../../questions.js";
import { USUAL } from "../../settings.js";
import { tell } from "../../share.js";
import { inWords } from "../../states.js";
import { language, say } from "../../words.js";
import { origin } from "../origin.js";

/** @param {Iterable<File> | undefined} given */
async function take(given) {
  try {
    const fault = await open(given ?? []);
    if (fault) return tell(fault);
  } catch (fault) {
    return tell(inWords(fault));
  }
  app.unopened = null;
  forget();
  app.set({ plan: planId(), use: "" });
}

async function back() {
  try {
    await openExample();
    await forgetFiles();
    forget();
    const { cap, from, to, year, earlier, later, capYear, plan, second, use } = USUAL;
    app.set({ cap, from, to, year, earlier, later, capYear, plan, second, use });
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
        accept=".csv,.txt,.xlsx,.xlsm,.xls,.et,.yaml,.yml,text/csv"
        @change=${(/** @type {Event} */ e) => chosen(e, take)}
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
      isGone()
        ? html`
            <p class="state bad" role="alert" id="gone">${say("gone")}</p>
            <p class="buttons"><button type="button" @click=${back}>${say("drop.back")}</button></p>
          `
        : ""
    }
    ${
      isOwn()
        ? html`
            ${
              isUnkept()
                ? html`
                    <p class="state bad" role="alert">${say("drop.unkept")}</p>
                  `
                : ""
            }
            ${hasOwnScenario() ? origin() : ""}
            <p class="buttons">
              <span>${say("drop.open", names().join(say("comma")))}</span>
              <button type="button" @click=${back}>${say("drop.back")}</button>
            </p>
          `
        : ""
    }
  </section>
`;
