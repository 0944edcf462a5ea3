// @ts-check
// 首次调整: the adjustment that is asked about, and the settings with another uplift for it.

import { app } from "../../app.js";
import { adjustmentMonths, pairs, unpaired } from "../../settings.js";

/** Its month; none where nothing is adjusted. */
export const adjusted = () => adjustmentMonths(app.settings)[0];

/** @param {string} uplift as "3.10%" */
export const withUplift = (uplift) => unpaired({ ...pairs(app.settings.own), [adjusted()]: uplift.replace("%", "") });
