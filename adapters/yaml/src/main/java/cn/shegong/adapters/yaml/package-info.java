/** YAML, and JSON with it, as trees with places: the ground on which adapters read; it knows no policy. */
@NullMarked
package cn.shegong.adapters.yaml;

import org.jspecify.annotations.NullMarked;
