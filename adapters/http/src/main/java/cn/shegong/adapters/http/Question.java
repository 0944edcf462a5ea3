package cn.shegong.adapters.http;

import io.vavr.control.Option;

/** 提问: reads what a request asks; what is wrong with it goes to the inquiry's faults. */
interface Question {

    Option<Work> read(Inquiry inquiry);
}
