// @ts-check
// 单位: amounts in the unit that was chosen.

import { app } from "./app.js";
import { money } from "./money.js";
import { say } from "./words.js";

/** @returns {import("./money.js").Unit} */
export const unit = () => (app.settings.unit === "yuan" ? "yuan" : "wan");

export const unitName = () => say(`unit.${unit()}`);

/** Behind what it is the unit of. */
export const inUnit = () => say("unit.in", unitName());

/** @param {string | null | undefined} amount */
export const shown = (amount) => money(amount, unit());
