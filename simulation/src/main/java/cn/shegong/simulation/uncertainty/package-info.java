/**
 * 不确定性: draws of what a scenario leaves uncertain, and what they say of every series.
 *
 * <p>A draw is made in strict doubles up to its rounding to whole basis points; from there on everything is exact. Draw j
 * depends on the seed and on j alone, so that one seed gives one answer on any machine and any number of threads.
 */
@NullMarked
package cn.shegong.simulation.uncertainty;

import org.jspecify.annotations.NullMarked;
