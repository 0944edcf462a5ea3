/** Main and wiring: the only place that sees two adapters. */
@NullMarked
package cn.shegong.adapters.app;

import org.jspecify.annotations.NullMarked;
