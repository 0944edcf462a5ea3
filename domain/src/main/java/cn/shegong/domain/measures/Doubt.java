package cn.shegong.domain.measures;

/**
 * 存疑: a figure that the words quoted for it do not show, so that one of the two may have been forgotten in a change.
 *
 * @param item the figure, with the value that the file gives it
 * @param quote the words
 */
public record Doubt(Item item, String quote) {}
