/**
 * 分析: what policy makers ask of projections: how high one can go under a cap, what lies between two scenarios or two
 * years, what one per cent costs.
 *
 * <p>Every question is answered by counterfactual runs, each exact to the fen, through {@link
 * cn.shegong.simulation.analysis.Budgeting}; nothing is linearised or estimated.
 */
@NullMarked
package cn.shegong.simulation.analysis;

import org.jspecify.annotations.NullMarked;
