/** The measures on file: their texts as data, and the loader that checks each as a whole. */
@NullMarked
package cn.shegong.adapters.measures;

import org.jspecify.annotations.NullMarked;
