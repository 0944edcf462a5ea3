/** Staffing (Annex 1): service fields, norms, ratios, categories, grade mixes. */
@NullMarked
package cn.shegong.domain.staffing;

import org.jspecify.annotations.NullMarked;
