/** Days by which something is to be done about purchase cycles: Measures 12 to 14. */
@NullMarked
package cn.shegong.domain.deadline;

import org.jspecify.annotations.NullMarked;
