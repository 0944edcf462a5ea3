/**
 * 内核: the fast way to the reference model's answers, on columns of whole numbers.
 *
 * <p>Which path serves which call:
 *
 * <ul>
 *   <li>Explanations, next cycles and notices walk the figures of {@link
 *       cn.shegong.simulation.projection.ReferenceModel}.
 *   <li>Projections and everything that asks for many of them (comparisons, affordability, the reckoner, draws) take the
 *       kernel; where {@link cn.shegong.simulation.kernel.Kernel} says that a text or an amount is not for it (amounts
 *       not rounded to the fen, ratios or sums beyond 62 bits), the reference serves the call.
 * </ul>
 *
 * <p>What is written anew here is only the way from pay to budget and its monthly accrual. Prices, standards, vintages,
 * posts and grade mixes are the domain's: a {@link cn.shegong.simulation.kernel.Tariff} is made by pricing one head of
 * each column with the domain's own types. Properties hold both ways equal to the fen.
 *
 * <p>Why it is fast: a portfolio is compiled once into blocks of rows that share district, field, contract and group, so
 * that prices, standards and months are constants of a loop; heads stand in one column a grade. An annual amount is
 * computed once for a row and vintage, not once a year. Whole years accrue whole amounts, so only the first months of a year
 * are ever rounded (see {@link cn.shegong.simulation.kernel.Cut}), and a block accrues as a whole, exactly.
 */
@NullMarked
package cn.shegong.simulation.kernel;

import org.jspecify.annotations.NullMarked;
