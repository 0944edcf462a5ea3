/** What whoever asks and whoever answers share. */
@NullMarked
package cn.shegong.application;

import org.jspecify.annotations.NullMarked;
