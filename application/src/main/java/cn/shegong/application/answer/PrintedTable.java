package cn.shegong.application.answer;

import io.vavr.collection.Seq;

/**
 * 印出的表: a table as it is printed.
 *
 * @param title above it
 * @param unit of its numbers; empty where it is said elsewhere
 * @param rows the head first, all of the same size
 * @param left how many columns from the left are words; the others are numbers
 */
public record PrintedTable(String title, String unit, Seq<Seq<String>> rows, int left) {}
