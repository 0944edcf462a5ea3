// @ts-check
// 金额: exact amounts in print. An amount is text such as "1234.56" (CNY, to the fen) and stays text.

/** @typedef {"wan" | "yuan"} Unit */

/** A thousands comma at every third digit. @param {string} digits */
const grouped = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/**
 * An amount in the unit, to two places, half up as the program's own tables.
 * @param {string | null | undefined} amount
 * @param {Unit} unit
 */
export function money(amount, unit) {
  if (amount === null || amount === undefined) return "—";
  const negative = amount.startsWith("-");
  const [whole, part = ""] = amount.replace(/^[-+]/, "").split(".");
  let fen = BigInt(whole + part.padEnd(2, "0").slice(0, 2));
  if (unit === "wan") fen = (fen + 5000n) / 10000n;
  const text = fen.toString().padStart(3, "0");
  const sign = negative && fen !== 0n ? "−" : "";
  return sign + grouped(text.slice(0, -2)) + "." + text.slice(-2);
}

/** With its sign always. @param {string} amount @param {Unit} unit */
export function change(amount, unit) {
  const text = money(amount, unit);
  return /^[−]/.test(text) || /^[0.,]+$/.test(text) ? text : "+" + text;
}

/** Without its sign. @param {string} amount */
export const size = (amount) => amount.replace(/^-/, "");

/** @param {string} amount */
export const isZero = (amount) => /^-?0*(\.0*)?$/.test(amount);

/** @param {string} amount */
export const isNegative = (amount) => amount.startsWith("-") && !isZero(amount);

/** For drawing alone: the nearest number, in 亿元. @param {string} amount */
export const drawn = (amount) => Number(amount) / 1e8;

/** Text from a drawn place back to a round amount, in whole 10,000 yuan. @param {number} yi */
export const undrawn = (yi) => `${Math.max(0, Math.round(yi * 1e4))}0000.00`;

/** A count with commas. @param {number | string} count */
export const count = (count) => grouped(String(count));
