// @ts-check
// 页面: opens the portfolio, shows the view that the address names, and redraws it on every change.

import { html, render } from "./lib/lit-html.js";
import { Unreachable } from "./api.js";
import { app, begin } from "./app.js";
import { askMeasures, forgetMeasures, measures as text } from "./clauses.js";
import { forgetColours, toPaper } from "./chart.js";
import { openExample, isBare, isOpen, isOwn, needsPortfolio } from "./portfolio.js";
import { forget } from "./questions.js";
import { language, say, speak } from "./words.js";
import { toAddress } from "./settings.js";
import { stateOf } from "./states.js";
import { followSystem, look, nextTheme, share, theme } from "./share.js";
import { isShown } from "./views/check/proposal.js";
import * as simulator from "./views/simulator.js";
import * as uncertainty from "./views/uncertainty.js";
import * as causes from "./views/causes.js";
import * as districts from "./views/districts.js";
import * as own from "./views/own.js";
import * as check from "./views/check.js";
import * as measures from "./views/measures.js";

/** @typedef {import("./app.js").ViewName} ViewName */
/** @typedef {{load: () => void, template: () => unknown, drawn?: () => void}} View */

/** @type {Record<ViewName, View>} */
const VIEWS = { simulator, uncertainty, causes, districts, own, check, measures };
const NAMES = /** @type {ViewName[]} */ (Object.keys(VIEWS));
const name = () => NAMES.find((each) => each === app.settings.view) ?? "simulator";
let isOpening = true;
const isReady = () => !isOpening || !needsPortfolio(name());
/** Whether the portfolio has no row that the view could be about. */
const isIdle = () => isBare() && needsPortfolio(name()) && name() !== "own";

function toMain() {
  document.querySelector("main")?.focus({ preventScroll: true });
}

/** @param {MouseEvent} event @param {ViewName} view */
function go(event, view) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  app.set({ view });
}

const header = () => html`
  <a
    class="skip"
    href="#main"
    @click=${(/** @type {Event} */ e) => {
      e.preventDefault();
      toMain();
    }}
  >
    ${say("skip")}
  </a>
  <header>
    <div class="bar">
      <div class="brand">
        <img src="/page/icon.svg" alt="" width="32" height="32" />
        <div>
          <strong>${say("title")}</strong>
          <small>${say("subtitle")}</small>
        </div>
      </div>
      <div class="tools">
        <button type="button" lang=${language() === "zh" ? "en" : "zh-CN"} @click=${turn}>
          ${language() === "zh" ? "English" : "中文"}
        </button>
        <button type="button" @click=${nextTheme}>${say(`theme.${theme()}`)}</button>
        <button type="button" @click=${share}>${say("share")}</button>
        <button type="button" @click=${() => print()}>${say("print")}</button>
      </div>
    </div>
    <nav aria-label=${say("views")}>
      ${NAMES.map(
        (key) => html`
          <a
            href=${toAddress({ ...app.settings, view: key }, language())}
            aria-current=${key === name() ? "page" : "false"}
            @click=${(/** @type {MouseEvent} */ event) => go(event, key)}
          >
            ${say(`view.${key}`)}
          </a>
        `,
      )}
    </nav>
  </header>
`;

/** The measures' last day has its place before it is known: nothing jumps. */
const banner = () => html`
  <p class="banner">
    ${isOwn() ? say("banner.own") : say("banner.example")}
    ${say("banner.validity", text()?.heading.validity.value.to ?? "····-··-··")}
  </p>
`;

/** Whether the view itself shows a fault where it stands. @param {import("./answers.js").Fault} fault */
const isInPlace = ({ file, pointer }) => (name() === "own" ? file !== undefined : isShown(pointer ?? ""));

const bare = () => html`
  <section class="block">
    <p class="sentence">${say("bare")}</p>
    <p class="buttons">
      <button type="button" class="primary" @click=${() => app.set({ view: "own" })}>${say("bare.own")}</button>
    </p>
  </section>
`;

const page = () => html`
  ${header()} ${banner()}
  <main id="main" tabindex="-1" data-view=${name()}>
    <h1>${say(`head.${name()}`)}</h1>
    ${stateOf(name(), !isReady(), isInPlace, again)} ${isIdle() ? bare() : isReady() ? VIEWS[name()].template() : ""}
  </main>
  <p id="said" role="status" class="quiet"></p>
  <footer><p>${say("footer")}</p></footer>
`;

/** To the other language. */
function turn() {
  speak(language() === "zh" ? "en" : "zh");
  forget();
  forgetMeasures();
  app.set({});
}

let isPrinting = false;
/** The view whose name among the others was last brought to where it is seen. */
let seen = "";

function paint() {
  const root = document.documentElement;
  const its = isPrinting ? "light" : look();
  if (root.dataset.look !== its) {
    root.dataset.look = its;
    forgetColours();
  }
  const started = performance.now();
  render(page(), /** @type {HTMLElement} */ (document.getElementById("app")));
  performance.measure("paint", { start: started, end: performance.now() });
  if (!isOpening && !isIdle()) VIEWS[name()].drawn?.();
  document.title = `${say(`view.${name()}`)} · ${say("title")}`;
  if (seen === name()) return;
  document.querySelector("nav [aria-current=page]")?.scrollIntoView({ block: "nearest" });
  if (seen) toMain();
  seen = name();
}

/** @param {{matches: boolean}} paper */
function printing({ matches: isPaper }) {
  if (isPrinting === isPaper) return;
  isPrinting = isPaper;
  forgetColours(); // those of print are others than those of the screen
  paint();
  toPaper(isPaper);
}

function reload() {
  if ((isOpen() && !isIdle()) || !needsPortfolio(name())) VIEWS[name()].load();
}

/** The portfolio and the measures. */
async function open() {
  try {
    await Promise.all([isOpen() || openExample(), askMeasures()]);
    app.unopened = null;
  } catch (fault) {
    app.unopened = fault instanceof Error ? fault : new Error(String(fault));
  }
  isOpening = false;
  paint();
  reload();
}

/** Everything anew, after something went wrong. */
function again() {
  forget();
  open();
}

begin(paint, reload);
speak(language());
document.getElementById("app")?.replaceChildren();
paint();
await open();
followSystem(paint);
addEventListener("online", () => {
  const faults = [app.unopened, ...Object.values(app.faults).flatMap((each) => Object.values(each))];
  if (faults.some((fault) => fault instanceof Unreachable)) again();
});
matchMedia("print").addEventListener("change", printing);
addEventListener("beforeprint", () => printing({ matches: true }));
addEventListener("afterprint", () => printing({ matches: false }));
