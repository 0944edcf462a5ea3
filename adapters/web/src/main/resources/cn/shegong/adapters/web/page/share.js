// @ts-check
// 分享与外观: the address as a link, and light or dark.

import { say } from "./words.js";

const ORDER = ["system", "light", "dark"];

/** @returns {"system" | "light" | "dark"} */
export function theme() {
  const kept = new URLSearchParams(location.hash.slice(1)).get("theme") ?? document.documentElement.dataset.theme;
  return /** @type {any} */ (ORDER.includes(kept ?? "") ? kept : "system");
}

/** On to the next. @param {boolean} [asItIs] */
export function themes(asItIs = false) {
  const next = asItIs ? theme() : ORDER[(ORDER.indexOf(theme()) + 1) % ORDER.length];
  document.documentElement.dataset.theme = next;
  if (!asItIs && location.hash) history.replaceState(null, "", location.pathname + location.search);
}

/** Says something that is not to be seen for long. @param {string} text */
export function tell(text) {
  const said = document.getElementById("said");
  if (!said) return;
  said.textContent = text;
  said.classList.remove("quiet");
  setTimeout(() => said.classList.add("quiet"), 4000);
}

export async function share() {
  try {
    await navigator.clipboard.writeText(location.href);
    tell(say("shared"));
  } catch {
    tell(say("shared.by-hand"));
  }
}
