// @ts-check
// 设定: everything that the page shows is told by its settings, and the settings by the address.

/** The text of measures that the page is about. */
export const MEASURES = "shenzhen-2020-11";

/** What an address leaves out. */
export const USUAL = {
  view: "simulator",
  uplift: "5",
  bands: "",
  own: "",
  first: "2026-11",
  every: "3",
  from: "2026",
  to: "2035",
  pricing: "locked",
  costing: "",
  onCost: "",
  standards: "derived",
  growth: "0",
  year: "2029",
  unit: "wan",
  spread: "1",
  draws: "500",
  cap: "1680000000.00",
  capYear: "2029",
  versus: "years",
  earlier: "2026",
  later: "2029",
  district: "",
  project: "",
  find: "",
  text: "",
  theme: "system",
  against: "published",
  proposal: "",
  plan: "",
  second: "",
  use: "",
};

/** @typedef {typeof USUAL} Settings */

/** What the panel sets, as it was before anything was set. @returns {Partial<Settings>} */
export function usual() {
  const { uplift, bands, own, first, every, pricing, costing, standards, onCost, growth } = USUAL;
  return { uplift, bands, own, first, every, pricing, costing, standards, onCost, growth };
}

/** @returns {Settings} */
export function fromAddress() {
  const asked = new URLSearchParams(location.search);
  const settings = { ...USUAL };
  for (const key of Object.keys(USUAL)) {
    const value = asked.get(key);
    if (value !== null) settings[/** @type {keyof Settings} */ (key)] = value;
  }
  return settings;
}

/** @param {Settings} settings @param {string} language */
export function toAddress(settings, language) {
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(settings)) {
    if (value !== USUAL[/** @type {keyof Settings} */ (key)]) said.set(key, value);
  }
  said.set("lang", language);
  return "?" + String(said).replaceAll("%3A", ":").replaceAll("%7E", "~"); // need no escape, and are read more easily
}

/** Pairs such as "senior:3~auxiliary:2". @param {string} text @returns {Record<string, string>} */
export const pairs = (text) =>
  Object.fromEntries(
    text
      .split("~")
      .filter((each) => each.includes(":"))
      .map((each) => each.split(":")),
  );

/** @param {Record<string, string>} record */
export const unpaired = (record) =>
  Object.entries(record)
    .filter(([, value]) => value !== "")
    .map((pair) => pair.join(":"))
    .join("~");

/** The months of adjustments from the first on. @param {Settings} s */
export function adjustmentMonths(s) {
  const months = [];
  if (!/^\d{4}-\d{2}$/.test(s.first)) return [s.first]; // the server says what is wrong with it
  const [year, month] = s.first.split("-").map(Number);
  for (let each = year; each <= Number(s.to) && months.length < 30; each += Number(s.every)) {
    months.push(`${each}-${String(month).padStart(2, "0")}`);
  }
  return months;
}

/** @param {Settings} s */
export function years(s) {
  const all = [];
  for (let year = Number(s.from); year <= Number(s.to); year++) all.push(year);
  return all;
}

export const BANDS = ["senior", "intermediate", "assistant", "auxiliary"];

/**
 * The baseline: the years, and nothing is adjusted.
 * @param {Settings} s @param {string} name @param {string} measures
 */
export function baseline(s, name, measures) {
  return { scenario: name, measures, horizon: { from: Number(s.from), to: Number(s.to) } };
}

/** The scenario that the settings tell, by the keys of a scenario file. @param {Settings} s @param {string} name */
export function scenario(s, name) {
  const own = pairs(s.own);
  const bands = pairs(s.bands);
  /** @type {Record<string, unknown>} */
  const all = {
    ...baseline(s, name, MEASURES),
    pricing: s.pricing,
    standards: s.standards,
    growth: s.growth + "%",
    adjustments: adjustmentMonths(s).map((effective) => ({
      effective,
      uplift:
        effective in own
          ? own[effective] + "%"
          : s.bands === ""
            ? s.uplift + "%"
            : Object.fromEntries(BANDS.map((band) => [band, (bands[band] ?? s.uplift) + "%"])),
    })),
  };
  if (s.costing !== "") all.costing = s.costing;
  if (s.onCost !== "") all.onCost = s.onCost + "%";
  return all;
}

/**
 * Draws around an uplift, such as "5%"; one that raises is never drawn below 0.
 * @param {string} mean @param {string} spread
 */
export const spreadAround = (mean, spread) => ({
  normal: { mean, deviation: spread + "%", least: mean.startsWith("-") ? "-50%" : "0%" },
});

/** The same, with each uplift spread around what it was set to. @param {Settings} s @param {string} name */
export function uncertain(s, name) {
  const own = pairs(s.own);
  return {
    ...scenario({ ...s, bands: "" }, name),
    uncertainty: {
      adjustments: adjustmentMonths(s).map((effective) => ({
        effective,
        uplift: spreadAround((own[effective] ?? s.uplift) + "%", s.spread),
      })),
    },
  };
}
