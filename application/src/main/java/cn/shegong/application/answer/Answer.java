package cn.shegong.application.answer;

import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;

/** 答复: a result with what must be known of it, and its receipt. */
public record Answer(Result result, Seq<Notice> notices, Receipt receipt) {}
