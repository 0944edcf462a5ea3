/** Projects and needs, as agreed or asked for: facts, nothing computed. */
@NullMarked
package cn.shegong.domain.project;

import org.jspecify.annotations.NullMarked;
