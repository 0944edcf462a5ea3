// @ts-check
// 地址: the settings in the address, and the browser's way back and forward.

import { fromAddress, toAddress } from "./settings.js";
import { language } from "./words.js";

/** @typedef {import("./settings.js").Settings} Settings */

/** Where a person goes to and comes back from; all else is set where one is. @type {(keyof Settings)[]} */
const PLACES = ["view", "district", "project"];

/** @param {Settings} now @param {Partial<Settings>} next */
export const isMove = (now, next) => PLACES.some((place) => next[place] !== undefined && next[place] !== now[place]);

/** Tells the settings where one is. @param {Settings} settings */
export const tellAddress = (settings) => history.replaceState(null, "", toAddress(settings, language()));

/** Tells them where one goes to. @param {Settings} settings */
export const goTo = (settings) => history.pushState(null, "", toAddress(settings, language()));

/** The settings of a place that one comes back to; light or dark is one's own, and stays. @param {Settings} now */
export const cameTo = (now) => ({ ...fromAddress(), theme: now.theme });
