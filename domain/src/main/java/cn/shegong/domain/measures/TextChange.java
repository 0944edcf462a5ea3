package cn.shegong.domain.measures;

/** 变动: an item that is not the same in two texts of measures. */
public sealed interface TextChange {

    /** The item by which it is named: the later text's, where it has one. */
    Item item();

    /** Only the later text has it. */
    record Added(Item item) implements TextChange {}

    /** Only the earlier text has it. */
    record Removed(Item item) implements TextChange {}

    /** Both have it, with another value. */
    record Altered(Item before, Item item) implements TextChange {}

    /** Both have it with the same value, which stands elsewhere or is read otherwise. */
    record SourcedOtherwise(Item before, Item item) implements TextChange {}
}
