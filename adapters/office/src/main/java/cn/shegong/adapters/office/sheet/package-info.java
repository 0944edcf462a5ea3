/** What workbooks are made of: sheets that are filled from the top down, values with their looks, words. */
@NullMarked
package cn.shegong.adapters.office.sheet;

import org.jspecify.annotations.NullMarked;
