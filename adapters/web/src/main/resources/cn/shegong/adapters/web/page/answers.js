// @ts-check
// 答复: what the server answers, as types. Money is text to the fen, a rate text with its sign.

/** @typedef {string} Money such as "1234.56", CNY */
/** @typedef {{zh: string, en: string}} Bilingual */
/** @typedef {{code: string, measure: number | null, text: string}} Notice */
/** @typedef {{answer: string}} Receipt the hash of the answer, and more */
/** @typedef {{notices: Notice[], receipt: Receipt}} Answer */

/** @typedef {"p5" | "p25" | "p50" | "p75" | "p95"} Quantile */
/** @typedef {{budget: Money[], quantiles?: {budget: Record<Quantile, Money[]>}}} Series by year */
/** @typedef {Series & {district: string}} DistrictSeries */
/**
 * What one input at its low and at its high point makes of the budget, by year.
 * @typedef {{input: string, low: string, high: string, budgetAtLow: Money[], budgetAtHigh: Money[]}} Swing
 */
/**
 * @typedef {object} Projected
 * @property {number[]} years
 * @property {DistrictSeries[]} districts
 * @property {Series} total
 * @property {string[]} [chanceOfExceeding]
 * @property {Swing[]} [tornado]
 */
/** @typedef {Answer & Projected} Projection */

/** @typedef {{step: string, years: number[], amounts: Money[]}} StepTotal */
/** @typedef {{years: number[], total: {price: Money[], standards: Money[], all: Money[]}}} AdjustmentCost */
/** How many projects cost more, less, the same. */
/** @typedef {{years: number[], total: {more: number[], less: number[], same: number[]}}} Incidence */
/**
 * @typedef {object} Compared
 * @property {Projected} first
 * @property {Projected} [second] none between two years
 * @property {[number, number]} [compared] two years
 * @property {StepTotal[]} totals
 * @property {AdjustmentCost} adjustmentCost
 * @property {Incidence} [incidence] none between two years
 */
/** @typedef {Answer & Compared} Comparison */

/** @typedef {{cost: Money[], overFive: Money[] | null, posts: string[], bands: Record<string, Money[]>}} Reckoned */
/**
 * @typedef {Answer & {adjustment: string, years: number[], districts: (Reckoned & {district: string})[],
 *   total: Reckoned}} Reckoning
 */
/**
 * @typedef {Answer & {adjustment: string, uplift: string | null, cost: Money | null, bounded: boolean, excess?: Money,
 *   next: {uplift: string, cost: Money} | null}} Affordability
 */

/** @typedef {{id: string, district: string, opening: string, months: number, total: Money}} Cycle */
/** @typedef {Answer & {cycles: Cycle[]}} Cycles */

/**
 * @typedef {object} Figure a figure as a tree
 * @property {string} name
 * @property {string} detail of what it is
 * @property {string | null} value
 * @property {string} unit
 * @property {string} formula
 * @property {string} source
 * @property {Figure[]} [inputs]
 */

/** @typedef {"violation" | "advice" | "notice"} Severity */
/**
 * @typedef {object} Finding
 * @property {string} code
 * @property {Severity} severity
 * @property {string} text
 * @property {string} clause
 * @property {string} citation the clause with the number it goes by
 * @property {string | null} interpretation
 * @property {{text: string}} remedy
 */
/** @typedef {Answer & {findings: Finding[]}} Check */

/** @typedef {{grade: string, level: Bilingual, general: Price, special: Price}} PayRow */
/** @typedef {{yuanAMonth: number}} Price */
/** @typedef {{code: number, name: Bilingual}} Field */
/**
 * @typedef {object} Norm
 * @property {string} id
 * @property {number} field
 * @property {Bilingual} client
 * @property {string} category
 * @property {{kind: string, fewest?: number, most?: number}} ratio
 */
/** @typedef {{number: number, title: Bilingual, text: string}} Clause */
/** @typedef {{value: {from: string, to: string}}} Validity */
/**
 * @typedef {object} Text a text of measures
 * @property {{id: string, number: string, title: Bilingual, validity: Validity}} heading
 * @property {Clause[]} clauses
 * @property {{table: {rows: PayRow[]}, onCost: {value: string}}} pay
 * @property {{fields: Record<string, Field>, norms: Record<string, Norm>}} staffing
 */
/** @typedef {{how: string, name: string, command: string, call?: string}} Use */
/** @typedef {{measure: number, how: string[], uses: Use[], reason?: Bilingual}} Coverage */
/** @typedef {Answer & {measures: Text[], coverage: Coverage[]}} Measures */

/**
 * @typedef {object} Fault what is wrong with a question, in the body or in a file
 * @property {string} [pointer]
 * @property {string} [file]
 * @property {number} [row]
 * @property {string} [column] its title
 * @property {string} [cell] such as "项目!F12"
 * @property {string} value
 * @property {string} expected
 */
/**
 * @typedef {object} Excerpt rows of a file as they stand, cells by the letters of their columns
 * @property {string} file
 * @property {string} sheet
 * @property {{row: number, cells: Record<string, string>}[]} rows
 */
/** @typedef {{type: string, title: string, detail: string, errors?: Fault[], tables?: Excerpt[]}} Problem */

/**
 * @typedef {object} Calls about a portfolio, and what they answer
 * @property {Projection} projections
 * @property {Comparison} comparisons
 * @property {Reckoning} reckonings
 * @property {Affordability} affordability
 * @property {Cycles} cycles
 * @property {Figure & Answer} explanations
 */

export {};
