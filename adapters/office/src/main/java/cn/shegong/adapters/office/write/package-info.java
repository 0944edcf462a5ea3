/** Writes answers as workbooks. */
@NullMarked
package cn.shegong.adapters.office.write;

import org.jspecify.annotations.NullMarked;
