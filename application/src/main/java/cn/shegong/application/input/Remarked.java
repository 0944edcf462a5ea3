package cn.shegong.application.input;

import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;

/**
 * 附说明的读入: what was read, and what is to be said of the reading.
 *
 * @param <T> what was read
 * @param value what was read
 * @param notices of rows, columns and cells that were read in another way than they stand, or passed over
 */
public record Remarked<T>(T value, Seq<Notice> notices) {}
