package cn.shegong.adapters.file.write;

/**
 * A table with what stands above it.
 *
 * @param unit of its numbers; empty where it is said elsewhere
 */
record Section(String title, String unit, TextTable table) {}
