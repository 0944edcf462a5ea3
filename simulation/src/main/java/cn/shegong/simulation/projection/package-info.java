/** District budgets by fiscal year: the readable reference. */
@NullMarked
package cn.shegong.simulation.projection;

import org.jspecify.annotations.NullMarked;
