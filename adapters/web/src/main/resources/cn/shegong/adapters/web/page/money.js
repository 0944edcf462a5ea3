// @ts-check
// 金额: exact amounts in print. An amount is text such as "1234.56" (CNY, to the fen) and stays text.

/** @typedef {"wan" | "yuan"} Unit */

/** A thousands comma at every third digit. @param {string} digits */
const grouped = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/** Fen in a hundredth of the unit: what is printed is a whole number of such steps. */
const STEP = { wan: 10000n, yuan: 1n };

/** @param {string} amount */
function fenOf(amount) {
  const [whole, part = ""] = amount.replace(/^[-+]/, "").split(".");
  const fen = BigInt(whole + part.padEnd(2, "0").slice(0, 2));
  return amount.startsWith("-") ? -fen : fen;
}

/** Half up, as the program's own tables. @param {string} amount @param {Unit} unit */
function stepsOf(amount, unit) {
  const fen = fenOf(amount),
    step = STEP[unit];
  return fen < 0n ? -((-fen + step / 2n) / step) : (fen + step / 2n) / step;
}

/** @param {bigint} steps */
function printed(steps) {
  const text = (steps < 0n ? -steps : steps).toString().padStart(3, "0");
  return (steps < 0n ? "−" : "") + grouped(text.slice(0, -2)) + "." + text.slice(-2);
}

/** With its sign always. @param {bigint} steps */
const signed = (steps) => (steps > 0n ? "+" : "") + printed(steps);

/**
 * An amount in the unit, to two places.
 * @param {string | null | undefined} amount
 * @param {Unit} unit
 */
export const money = (amount, unit) => (amount === null || amount === undefined ? "—" : printed(stepsOf(amount, unit)));

/**
 * What leads from one printed amount to another, with its sign; so do the program's tables.
 * @param {string} from @param {string} to @param {Unit} unit
 */
export const change = (from, to, unit) => signed(stepsOf(to, unit) - stepsOf(from, unit));

/** The same without its sign. @param {string} from @param {string} to @param {Unit} unit */
export const distance = (from, to, unit) => change(from, to, unit).replace(/^[+−]/, "");

/**
 * Steps that add up to a whole: each down, and what is missing one each to the largest remainders, the earlier first;
 * so do the program's tables.
 * @param {string[]} amounts @param {bigint} whole @param {Unit} unit
 */
function apportioned(amounts, whole, unit) {
  const step = STEP[unit];
  const parts = amounts.map((amount, place) => {
    const fen = fenOf(amount),
      rest = ((fen % step) + step) % step;
    return { place, rest, steps: (fen - rest) / step };
  });
  const left = Number(whole - parts.reduce((sum, part) => sum + part.steps, 0n));
  [...parts]
    .sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1))
    .slice(0, left)
    .forEach((part) => part.steps++);
  return parts.map((part) => part.steps);
}

/**
 * Parts that add up, as they are printed, to their total.
 * @param {string[]} amounts @param {string} total @param {Unit} unit
 */
export const parts = (amounts, total, unit) => apportioned(amounts, stepsOf(total, unit), unit).map(printed);

/**
 * Changes that lead, as they are printed, from one printed amount to another.
 * @param {string[]} amounts @param {string} from @param {string} to @param {Unit} unit
 */
export const changes = (amounts, from, to, unit) =>
  apportioned(amounts, stepsOf(to, unit) - stepsOf(from, unit), unit).map(signed);

/** @param {string} amount */
export const isZero = (amount) => /^-?0*(\.0*)?$/.test(amount);

/** @param {string} amount */
export const isNegative = (amount) => amount.startsWith("-") && !isZero(amount);

/** For drawing alone: the nearest number, in 亿元. @param {string} amount */
export const drawn = (amount) => Number(amount) / 1e8;

/** Text from a drawn place back to a round amount, in whole 10,000 yuan. @param {number} yi */
export const undrawn = (yi) => `${Math.max(0, Math.round(yi * 1e4))}0000.00`;

/** A number with commas before its point. @param {number | string} count */
export const count = (count) => String(count).replace(/\d+/, grouped);

/** Moves the point alone. @param {string} amount @param {number} places */
function moved(amount, places) {
  const digits = amount.replace(".", "").padStart(places + 3, "0");
  return (digits.slice(0, -places - 2) + "." + digits.slice(-places - 2)).replace(/\.?0+$/, "");
}

/** "1750000000.00" as "175000". @param {string} amount */
export const inWan = (amount) => moved(amount, 4);

/** "1750000000.00" as "17.5". @param {string} amount */
export const inYi = (amount) => moved(amount, 8);

/** And back, to the fen. @param {string} typed */
export function fromWan(typed) {
  const [whole, part = ""] = typed.split(".");
  const digits = (whole + part.padEnd(6, "0").slice(0, 6)).replace(/^0+(?=\d{3})/, "");
  return digits.slice(0, -2) + "." + digits.slice(-2);
}
