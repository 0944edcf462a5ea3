/** A text of measures as a whole, and the texts that take over from it. */
@NullMarked
package cn.shegong.domain.measures;

import org.jspecify.annotations.NullMarked;
