// @ts-check
// 页面: opens the portfolio, shows the view that the address names, and redraws it on every change.

import { html, render } from "./lib/lit-html.js";
import { app, begin, forget } from "./app.js";
import { askMeasures, measures as text } from "./clauses.js";
import { openExample, isOpen, isOwn } from "./portfolio.js";
import { language, say, speak } from "./words.js";
import { toAddress } from "./settings.js";
import { stateOf } from "./states.js";
import { share, theme, themes } from "./share.js";
import * as simulator from "./views/simulator.js";
import * as uncertainty from "./views/uncertainty.js";
import * as causes from "./views/causes.js";
import * as districts from "./views/districts.js";
import * as own from "./views/own.js";
import * as check from "./views/check.js";
import * as measures from "./views/measures.js";

/** @typedef {{load: () => void, template: () => unknown, drawn?: () => void, needs?: string}} View */
/** @type {Record<string, View>} */
const VIEWS = { simulator, uncertainty, causes, districts, own, check, measures };

const view = () => VIEWS[app.settings.view] ?? simulator;
const name = () => (app.settings.view in VIEWS ? app.settings.view : "simulator");
let opening = true;

/** @param {MouseEvent} event @param {string} next */
function go(event, next) {
  if (event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  app.set({ view: next });
  document.querySelector("main")?.focus();
  scrollTo(0, 0);
}

const page = () => html`
  <a class="skip" href="#main" @click=${(/** @type {Event} */ e) => { e.preventDefault(); document.querySelector("main")?.focus(); }}>${say("skip")}</a>
  <header>
    <div class="bar">
      <div class="brand"><img src="/page/icon.svg" alt="" width="32" height="32"><div><strong>${say("title")}</strong><small>${say("subtitle")}</small></div></div>
      <div class="tools">
        <button type="button" lang=${language() === "zh" ? "en" : "zh-CN"} @click=${turn}>${language() === "zh" ? "English" : "中文"}</button>
        <button type="button" @click=${() => { themes(); app.paint(); }}>${say(`theme.${theme()}`)}</button>
        <button type="button" @click=${share}>${say("share")}</button>
        <button type="button" @click=${() => print()}>${say("print")}</button>
      </div>
    </div>
    <nav aria-label=${say("views")}>${Object.keys(VIEWS).map((key) => html`
      <a href=${toAddress({ ...app.settings, view: key }, language())} aria-current=${key === name() ? "page" : "false"}
        @click=${(/** @type {MouseEvent} */ event) => go(event, key)}>${say(/** @type {any} */ (`view.${key}`))}</a>`)}
    </nav>
  </header>
  <p class="banner">${isOwn() ? say("banner.own") : say("banner.example")} ${text() ? say("banner.validity", text().heading.validity.value.to) : ""}</p>
  <main id="main" tabindex="-1" data-view=${name()}>
    <h1>${say(/** @type {any} */ (`head.${name()}`))}</h1>
    ${stateOf(name(), opening)}
    ${opening && name() !== "measures" && name() !== "check" ? "" : view().template()}
  </main>
  <p id="said" role="status" class="quiet"></p>
  <footer><p>${say("footer")}</p></footer>`;

function turn() {
  speak(language() === "zh" ? "en" : "zh");
  forget();
  app.set({});
}

function paint() {
  render(page(), /** @type {HTMLElement} */ (document.getElementById("app")));
  if (!opening) view().drawn?.();
}

function reload() {
  if (isOpen() || name() === "check" || name() === "measures") view().load();
}

begin(paint, reload);
speak(language());
themes(true);
document.getElementById("app")?.replaceChildren();
paint();
try {
  await Promise.all([openExample(), askMeasures()]);
} catch (fault) {
  app.faults[name()] = /** @type {Error} */ (fault);
}
opening = false;
paint();
reload();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
addEventListener("online", reload);
