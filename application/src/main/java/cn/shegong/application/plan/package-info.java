/** What is asked about: a plan, or rows of norms. */
@NullMarked
package cn.shegong.application.plan;

import org.jspecify.annotations.NullMarked;
