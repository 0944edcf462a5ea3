/** The HTTP API: a thin face of the use cases, on Micronaut. */
@NullMarked
package cn.shegong.adapters.http;

import org.jspecify.annotations.NullMarked;
