/** Writes answers as JSON, CSV and tables, and their receipts. */
@NullMarked
package cn.shegong.adapters.file.write;

import org.jspecify.annotations.NullMarked;
