/** What the use cases need from outside. */
@NullMarked
package cn.shegong.application.port;

import org.jspecify.annotations.NullMarked;
