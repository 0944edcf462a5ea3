// @ts-check
// 下钻: from the city to a district, to a project, to the explanation of its figure.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { parts } from "../../money.js";
import { district, say } from "../../words.js";
import { inUnit, shown, unit, unitName } from "../../unit.js";
import { empty, waiting } from "../../states.js";
import { explained } from "./explanation.js";

/** @typedef {import("../../answers.js").Figure} Figure */

/** @param {string} name */
export function chooseDistrict(name) {
  app.set({ district: name, project: "" });
  if (name) head()?.scrollIntoView({ block: "nearest" });
}

/** @param {string} id */
export function chooseProject(id) {
  app.set({ project: id });
  head()?.focus(); // what was pressed may be gone, or lie far below what it opened
}

const head = () => document.getElementById("head-drill");

const crumbs = () => {
  const { district: chosen, project } = app.settings;
  return html`
    <nav class="crumbs" aria-label=${say("drill")}>
      <button type="button" class="plain" @click=${() => chooseDistrict("")}>${say("city")}</button>
      ${
        chosen
          ? html`
              <span aria-hidden="true">›</span>
              <button type="button" class="plain" @click=${() => chooseProject("")}>${district(chosen)}</button>
            `
          : ""
      }
      ${
        project
          ? html`
              <span aria-hidden="true">›</span>
              <span aria-current="true">${project}</span>
            `
          : ""
      }
    </nav>
  `;
};

export const drill = () => html`
  <section class="block" id="drill" aria-labelledby="head-drill">
    <h2 id="head-drill" tabindex="-1">${say("drill")}</h2>
    ${crumbs()} ${level()}
  </section>
`;

function level() {
  const { projects, figure } = app.answers.districts,
    { district: chosen, project } = app.settings;
  if (project) return figure?.of === project ? explained(figure.figure) : empty(waiting("districts", "figure"));
  if (!chosen) return empty(say("drill.choose"));
  return projects?.of === chosen ? list(projects.year, projects.figure) : empty(waiting("districts", "projects"));
}

/** @param {string} year @param {Figure} node a district's budget, of the projects' */
function list(year, { value, inputs = [] }) {
  const printed = parts(
    inputs.map((each) => each.value ?? "0"),
    value ?? "0",
    unit(),
  );
  return html`
    <p class="sentence">${say("drill.is", district(app.settings.district), year, shown(value), unitName())}</p>
    <div class="scroll tall" tabindex="0" role="region" aria-label=${say("drill.projects")}>
      <table class="narrow" id="projects">
        <caption>${say("drill.projects")}${inUnit()}</caption>
        <thead>
          <tr>
            <th scope="col">${say("project")}</th>
            <th scope="col">${say("budget")}</th>
          </tr>
        </thead>
        <tbody>
          ${inputs.map((each, i) => {
            const id = each.detail.replace(/ \d{4}$/, "");
            return html`
              <tr>
                <th scope="row">
                  <button type="button" class="plain" @click=${() => chooseProject(id)}>${id}</button>
                </th>
                <td>${printed[i]}</td>
              </tr>
            `;
          })}
        </tbody>
      </table>
    </div>
  `;
}
