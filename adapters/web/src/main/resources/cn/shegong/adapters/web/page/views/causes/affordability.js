// @ts-check
// 可承受幅度: the largest uplift within a cap, and what it makes of the years.

import { html } from "../../lib/lit-html.js";
import { app } from "../../app.js";
import { ask } from "../../api.js";
import { pairs, unpaired, years } from "../../settings.js";
import { portfolio } from "../../portfolio.js";
import { enquire } from "../../questions.js";
import { adjusted, adjustedBy, scenarioFile } from "../../scenarios.js";
import { choice } from "../../controls.js";
import { amounts, around, card, colour, draw } from "../../chart.js";
import { drawn as high, fromWan, inWan } from "../../money.js";
import { say } from "../../words.js";
import { waiting } from "../../states.js";
import { shown, unitName } from "../../unit.js";
import { capLine } from "../uncertainty/fan.js";

/** @typedef {import("../../answers.js").Affordability} Affordability */
/** And the years that it makes: with the largest uplift, or without any where none fits. */
/** @typedef {{answer: Affordability, tried: import("../../answers.js").Projection}} Afforded */

/** @param {File | Record<string, unknown>} now the scenario @param {string} adjustment */
export function askAffordable(now, adjustment) {
  const s = app.settings,
    question = { scenario: now, adjustment, year: s.capYear, cap: s.cap };
  enquire("causes", "afford", {
    question,
    after: 250,
    ask: async () => {
      const answer = await ask("afford", "affordability", portfolio(), question);
      const within = adjustedBy(adjustment, answer.uplift ?? answer.next?.uplift ?? "0%");
      return { answer, tried: await ask("tried", "projections", portfolio(), { scenario: within }) };
    },
  });
}

/** @param {Event} event */
function typed(event) {
  const input = /** @type {HTMLInputElement} */ (event.target);
  if (input.value !== "" && input.validity.valid) app.set({ cap: fromWan(input.value) });
}

export const affordability = () => {
  const afford = app.answers.causes.afford?.answer,
    uplift = afford?.uplift ?? null,
    isAdjusted = adjusted().length > 0;
  return html`
    <section class="block" aria-labelledby="head-afford">
      <h2 id="head-afford">${say("afford")}</h2>
      <div class="row tight">
        <div class="choice">
          <label for="cap-field">${say("cap.field")}</label>
          <input
            id="cap-field"
            type="number"
            min="0"
            step="any"
            inputmode="decimal"
            .value=${inWan(app.settings.cap)}
            @change=${typed}
          />
        </div>
        ${choice(
          "cap-year",
          say("cap.year"),
          app.settings.capYear,
          [
            ["all", say("all-years")],
            ...years(app.settings).map((year) => /** @type {[string, string]} */ ([String(year), say("year", year)])),
          ],
          (capYear) => app.set({ capYear }),
        )}
      </div>
      <p class="sentence" id="afford" role="status" data-afford>
        ${!isAdjusted ? say("adjusted.none") : afford ? told(afford) : waiting("causes", "afford")}
      </p>
      ${isAdjusted ? answered(uplift, afford !== undefined && uplift === null) : ""}
    </section>
  `;
};

/** To the simulator; a file's scenario stays as it is. @param {string} uplift as "3.10%" */
const take = (uplift) =>
  app.set({
    own: unpaired({ ...pairs(app.settings.own), [adjusted()[0]]: uplift.replace("%", "") }),
    view: "simulator",
  });

/** @param {string | null} uplift @param {boolean} isNone where no uplift fits */
const answered = (uplift, isNone) => html`
  <p class="take" ?hidden=${isNone || scenarioFile() !== null}>
    <button type="button" class="primary" ?disabled=${uplift === null} @click=${() => take(uplift ?? "")}>
      ${say("afford.take", uplift ?? "…")}
    </button>
  </p>
  <div
    class="chart"
    id="chart-afford"
    role="img"
    aria-label=${say("chart.afford", unitName())}
    aria-describedby="afford"
  ></div>
  <p class="legend">
    <span>
      <i class="fan3"></i>
      ${say(isNone ? "afford.line.none" : "afford.line")}
    </span>
    ${
      isOfOne()
        ? html`
            <span>
              <i class="cap"></i>
              ${say("cap")}
            </span>
          `
        : ""
    }
  </p>
`;

/** Whether the cap is that of one year: that of all together is no line beside single years. */
const isOfOne = () => app.settings.capYear !== "all";

/** @param {Affordability} its */
function told({ adjustment, uplift, cost, next, excess }) {
  if (uplift === null)
    return [
      say("afford.none", adjustment, next?.uplift ?? "", shown(next?.cost), unitName()),
      excess ? say("afford.excess", shown(excess), unitName()) : "",
    ].join(" ");
  return next
    ? say("afford.some", adjustment, uplift, shown(cost), next.uplift, shown(next.cost), unitName())
    : say("afford.any", uplift);
}

export function drawAffordable() {
  const tried = app.answers.causes.afford?.tried;
  if (!tried) return;
  const cap = high(app.settings.cap),
    all = tried.total.budget.map(high);
  const isCapped = (/** @type {number} */ i) => String(tried.years[i]) === app.settings.capYear;
  draw(
    "chart-afford",
    {
      xAxis: { type: "category", data: tried.years.map(String) },
      yAxis: amounts(say("axis.yi"), around(isOfOne() ? [cap, ...all] : all)),
      tooltip: {
        trigger: "axis",
        formatter: (/** @type {any} */ at) => {
          const i = at[0].dataIndex;
          return card(String(tried.years[i]), [{ name: say("budget"), value: shown(tried.total.budget[i]) }]);
        },
      },
      series: [
        {
          type: "line",
          data: all,
          symbol: "circle",
          markLine: isOfOne() ? capLine() : undefined,
          symbolSize: (/** @type {unknown} */ _value, /** @type {import("../../chart.js").At} */ at) =>
            isCapped(at.dataIndex) ? 12 : 6,
          itemStyle: { color: colour("accent") },
          lineStyle: { width: 2, color: colour("accent") },
        },
      ],
    },
    { picture: [...tried.years, isOfOne()].join() },
  );
}
