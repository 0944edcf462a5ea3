/** Answers: results, notices and the receipt. */
@NullMarked
package cn.shegong.application.answer;

import org.jspecify.annotations.NullMarked;
