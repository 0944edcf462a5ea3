/** What is assumed about the years ahead, and the prices and standards that follow. */
@NullMarked
package cn.shegong.simulation.scenario;

import org.jspecify.annotations.NullMarked;
