// @ts-check
// 分享与外观: the address as a link, and light or dark.

import { app } from "./app.js";
import { say } from "./words.js";

/** @typedef {"system" | "light" | "dark"} Theme */
/** @type {Theme[]} */
const THEMES = ["system", "light", "dark"];

export const theme = () => THEMES.find((each) => each === app.settings.theme) ?? "system";

const system = matchMedia("(prefers-color-scheme: dark)");

/** The same, or the system's where none was chosen. */
export const look = () => (theme() === "system" ? (system.matches ? "dark" : "light") : theme());

/** @param {() => void} repaint when the system turns */
export const followSystem = (repaint) => system.addEventListener("change", repaint);

export const nextTheme = () => app.set({ theme: THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length] });

/** Says something that is not to be seen for long. @param {string} text */
export function tell(text) {
  const said = document.getElementById("said");
  if (!said || text === "") return;
  said.textContent = text;
  said.classList.remove("quiet");
  setTimeout(() => said.classList.add("quiet"), 4000);
}

export async function share() {
  app.tell();
  try {
    await navigator.clipboard.writeText(location.href);
    tell(say("shared"));
  } catch {
    tell(say("shared.by-hand"));
  }
}
