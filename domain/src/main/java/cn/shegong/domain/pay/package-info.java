/** Pay (Measure 6, Annex 2): grades, bands, guidance prices, adjustments, package standards. */
@NullMarked
package cn.shegong.domain.pay;

import org.jspecify.annotations.NullMarked;
