package cn.shegong.domain.measures;

/** 变动: an item that is not the same in two texts of measures. */
public sealed interface TextChange {

    /** {@return the item by which it is named: the later text's, where it has one} */
    Item item();

    /**
     * Only the later text has it.
     *
     * @param item the later text's
     */
    record Added(Item item) implements TextChange {}

    /**
     * Only the earlier text has it.
     *
     * @param item the earlier text's
     */
    record Removed(Item item) implements TextChange {}

    /**
     * Both have it, with another value.
     *
     * @param before the earlier text's
     * @param item the later text's
     */
    record Altered(Item before, Item item) implements TextChange {}

    /**
     * Both have it with the same value, which stands elsewhere or is read otherwise.
     *
     * @param before the earlier text's
     * @param item the later text's
     */
    record SourcedOtherwise(Item before, Item item) implements TextChange {}
}
