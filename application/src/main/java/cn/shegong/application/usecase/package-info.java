/** Use cases, a verb each. */
@NullMarked
package cn.shegong.application.usecase;

import org.jspecify.annotations.NullMarked;
