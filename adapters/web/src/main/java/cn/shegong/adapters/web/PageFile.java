package cn.shegong.adapters.web;

/**
 * 页面文件: one file that the page loads.
 *
 * @param type its media type
 * @param tag of its content
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record PageFile(byte[] bytes, String type, String tag) {}
