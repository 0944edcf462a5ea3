/** Where a value of the measures stands, and whether it is an interpretation. */
@NullMarked
package cn.shegong.domain.source;

import org.jspecify.annotations.NullMarked;
