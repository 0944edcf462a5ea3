/**
 * 检查: proposals and rosters held against the measures. A rule is one demand of one measure; what it finds is a value with
 * the clause, what was found, what is asked, and the smallest change that clears it. {@link cn.shegong.domain.check.Rules}
 * lists them all.
 */
@NullMarked
package cn.shegong.domain.check;

import org.jspecify.annotations.NullMarked;
