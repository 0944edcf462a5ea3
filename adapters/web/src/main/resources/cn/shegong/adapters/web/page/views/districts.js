// @ts-check
// 各区: ranking, map and small multiples; from the city to a district, a project and the explanation of its figure.

import { html } from "../lib/lit-html.js";
import { app, isNew, keep, latest, settled } from "../app.js";
import { ask } from "../api.js";
import { scenario } from "../settings.js";
import { portfolio } from "../portfolio.js";
import { unitChoice, yearChoice } from "../controls.js";
import { districts, say } from "../words.js";
import { unitName } from "../unit.js";
import { notices } from "../states.js";
import { askMeasures } from "../clauses.js";
import { cycles } from "./districts/cycles.js";
import { chooseDistrict, drill } from "./districts/drill.js";
import { multiples } from "./districts/multiples.js";
import { ranking } from "./districts/ranking.js";
import { tilemap } from "./districts/tilemap.js";

/** A district's budget of the year, and of all. @typedef {{name: string, amount?: string, all: string[]}} Row */

export function load() {
  const s = app.settings,
    now = scenario(s, say("scenario"));
  askMeasures().then(app.paint, () => {});
  if (isNew("districts.answer", now)) {
    settled("districts", 80, () =>
      latest("districts", () =>
        keep("districts", async () => ({
          answer: await ask("districts", "projections", portfolio(), { scenario: now }),
        })),
      ),
    );
  }
  if (isNew("districts.cycles", now)) {
    settled("cycles", 200, () =>
      latest("cycles", () =>
        keep("districts", async () => ({
          cycles: await ask("cycles", "cycles", portfolio(), { scenario: now }),
        })),
      ),
    );
  }
  const figure = { scenario: now, series: "budget", year: s.year };
  if (s.district) explain("projects", { ...figure, district: s.district, depth: 1 });
  if (s.project) explain("figure", { ...figure, project: s.project });
}

/** @param {"projects" | "figure"} name @param {import("../api.js").Keys} question */
function explain(name, question) {
  if (!isNew("districts." + name, question)) return;
  settled(name, 80, () =>
    latest(name, () =>
      keep("districts", async () => ({
        [name]: await ask(name, "explanations", portfolio(), question),
      })),
    ),
  );
}

/** Before the answer, the rows that the example has. @returns {Row[]} */
function rows() {
  const { answer } = app.answers.districts;
  const at = answer?.years.indexOf(Number(app.settings.year)) ?? -1;
  return (
    answer?.districts.map((each) => ({ name: each.district, amount: each.budget[at], all: each.budget })) ??
    districts.map((name) => ({ name, amount: undefined, all: [] }))
  );
}

export function template() {
  const { answer } = app.answers.districts,
    all = rows();
  return html`
    <div class="row tight">${yearChoice("year", say("year.shown"), "year")}${unitChoice()}</div>
    <div class="pair">
      <section class="block" aria-labelledby="head-rank">
        <h2 id="head-rank">${say("ranking", app.settings.year)}</h2>
        <p class="quiet-text">${say("unit.is", unitName())}</p>
        ${ranking(all)}
      </section>
      <section class="block" aria-labelledby="head-map">
        <h2 id="head-map">${say("map")}</h2>
        <p class="quiet-text">${say("map.is")}</p>
        ${tilemap(all, chooseDistrict)}
      </section>
    </div>
    <section class="block" aria-labelledby="head-small">
      <h2 id="head-small">${say("multiples")}</h2>
      <p class="quiet-text">${say("multiples.is")} ${say("unit.is", unitName())}${say("stop")}</p>
      ${multiples(all, answer?.years ?? [])}
    </section>
    ${drill()} ${cycles(all.map((each) => each.name))} ${notices(answer)}
  `;
}
