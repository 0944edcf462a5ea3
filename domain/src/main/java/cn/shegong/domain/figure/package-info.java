/** Figures: values that know their formula, their inputs and what they rest on. */
@NullMarked
package cn.shegong.domain.figure;

import org.jspecify.annotations.NullMarked;
