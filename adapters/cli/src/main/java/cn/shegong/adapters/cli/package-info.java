/** The command line: a thin face of the use cases. */
@NullMarked
package cn.shegong.adapters.cli;

import org.jspecify.annotations.NullMarked;
