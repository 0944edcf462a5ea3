/** Reads portfolios, scenarios and staffing rows from CSV, JSON and YAML. */
@NullMarked
package cn.shegong.adapters.file.read;

import org.jspecify.annotations.NullMarked;
