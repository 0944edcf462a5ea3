/** Reading an input whole: trees with places, and every fault at once. */
@NullMarked
package cn.shegong.application.input;

import org.jspecify.annotations.NullMarked;
