/** 报告: answers as one self-contained HTML document for those who decide, on the screen and on A4. */
@NullMarked
package cn.shegong.adapters.office.report;

import org.jspecify.annotations.NullMarked;
