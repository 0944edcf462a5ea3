/** Numbers: the yuan exact to the fen, exact fractions, percentages, and how to round. */
@NullMarked
package cn.shegong.domain.money;

import org.jspecify.annotations.NullMarked;
