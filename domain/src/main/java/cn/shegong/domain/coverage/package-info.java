/** What the program does for each of the numbered measures. */
@NullMarked
package cn.shegong.domain.coverage;

import org.jspecify.annotations.NullMarked;
