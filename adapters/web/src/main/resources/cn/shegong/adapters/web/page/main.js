// @ts-check
// 页面: opens the portfolio, shows the view that the address names, and redraws it on every change.

import { html, render } from "./lib/lit-html.js";
import { Unreachable } from "./api.js";
import { app, begin } from "./app.js";
import { askMeasures, measures as text } from "./clauses.js";
import { forgetColours, toPaper } from "./chart.js";
import { header, toMain } from "./header.js";
import { isBare, isGone, isOpen, isOwn, needsPortfolio, planId, reopen } from "./portfolio.js";
import { askAnew, forget } from "./questions.js";
import { language, say, speak } from "./words.js";
import { stateOf } from "./states.js";
import { followSystem, look } from "./share.js";
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
const isIdle = () => (isBare() || isGone()) && needsPortfolio(name()) && name() !== "own";

/** The measures' last day has its place before it is known: nothing jumps. */
const banner = () => html`
  <p class="banner">
    ${isOwn() ? say("banner.own") : isGone() || isOther() ? "" : say("banner.example")}
    ${say("banner.validity", text()?.heading.validity.value.to ?? "····-··-··")}
  </p>
`;

/** Whether the view itself shows a fault where it stands. @param {import("./answers.js").Fault} fault */
const isInPlace = ({ file, pointer }) => (name() === "own" ? file !== undefined : isShown(pointer ?? ""));

const idle = () => html`
  <section class="block">
    <p class="sentence" data-idle>${say(isGone() ? "gone" : "bare")}</p>
    <p class="buttons">
      <button type="button" class="primary" @click=${() => app.set({ view: "own" })}>${say("bare.own")}</button>
    </p>
  </section>
`;

const page = () => html`
  ${header(NAMES, name())} ${banner()}
  <main id="main" tabindex="-1" data-view=${name()}>
    <h1>${say(`head.${name()}`)}</h1>
    ${stateOf(name(), !isReady(), isInPlace, again)} ${isIdle() ? idle() : isReady() ? VIEWS[name()].template() : ""}
  </main>
  <p id="said" role="status" class="quiet"></p>
  <footer><p>${say("footer")}</p></footer>
`;

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

/** Whether the address names other files than those that are open. */
const isOther = () => app.settings.plan !== planId();

function reload() {
  if (!isOpening && isOther() && (needsPortfolio(name()) || app.settings.against === "scenario")) {
    isOpening = true;
    forget();
    open();
    return;
  }
  if ((isOpen() && !isIdle() && !isOpening) || !needsPortfolio(name())) VIEWS[name()].load();
}

/** The portfolio and the measures. */
async function open() {
  try {
    await Promise.all([(isOpen() && !isOther()) || reopen(), askMeasures()]);
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
  askAnew();
  open();
}

begin(paint, reload);
speak(language());
document.getElementById("app")?.replaceChildren();
paint();
followSystem(paint);
addEventListener("online", () => {
  const faults = [app.unopened, ...Object.values(app.faults).flatMap((each) => Object.values(each))];
  if (faults.some((fault) => fault instanceof Unreachable)) again();
});
matchMedia("print").addEventListener("change", printing);
addEventListener("beforeprint", () => printing({ matches: true }));
addEventListener("afterprint", () => printing({ matches: false }));
open();
