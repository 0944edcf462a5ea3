/** Empty workbooks for people to fill in, which the program's own readers read. */
@NullMarked
package cn.shegong.adapters.office.template;

import org.jspecify.annotations.NullMarked;
