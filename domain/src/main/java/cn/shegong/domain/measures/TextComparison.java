package cn.shegong.domain.measures;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * 文本比较: in what a later text of measures is not an earlier one, item by item.
 *
 * @param before the earlier text
 * @param after the later text
 */
public record TextComparison(Measures before, Measures after) {

    /** {@return the changes in the order of the later text; what it no longer has comes last} */
    public Seq<TextChange> changes() {
        Seq<Item> olds = new Inventory(before).items();
        Seq<Item> news = new Inventory(after).items();
        Seq<TextChange> kept = news.flatMap(item -> change(olds.find(item::isOfSame), item));
        return kept.appendAll(olds.reject(item -> news.exists(item::isOfSame)).map(TextChange.Removed::new));
    }

    private static Option<TextChange> change(Option<Item> before, Item item) {
        if (before.isEmpty()) {
            return Option.some(new TextChange.Added(item));
        }
        Item old = before.get();
        if (!old.value().equals(item.value())) {
            return Option.some(new TextChange.Altered(old, item));
        }
        return Option.when(!old.where().equals(item.where()), () -> new TextChange.SourcedOtherwise(old, item));
    }
}
