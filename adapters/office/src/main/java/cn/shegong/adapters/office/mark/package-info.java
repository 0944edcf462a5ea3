/** Copies of workbooks in which what is wrong is marked. */
@NullMarked
package cn.shegong.adapters.office.mark;

import org.jspecify.annotations.NullMarked;
