/** The model (Measures 6 and 13): from heads to pay, labour, package, floor and budget, and to the months of a cycle. */
@NullMarked
package cn.shegong.domain.budget;

import org.jspecify.annotations.NullMarked;
