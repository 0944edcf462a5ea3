package cn.shegong.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What a text says, item by item, and in what another is not the same. */
class TextComparisonTest {

    private static Seq<String> told(Seq<Item> items) {
        return items.map(item -> item.kind().key() + " " + item.of().mkString(" ") + " = "
                + item.value().zh());
    }

    @Test
    void an_inventory_holds_what_a_text_says() {
        Seq<Item> items = new Inventory(Texts.SHENZHEN_2020).items();
        assertThat(told(items))
                .contains(
                        "number  = shenzhen-2020-11",
                        "checked  = 2026-11-24",
                        "from  = 2020-11-12",
                        "to  = 2025-11-11",
                        "price general 1 = 18000",
                        "price general 10 = 5245",
                        "price special 9 = 8018",
                        "overall-mix intermediate = 20%",
                        "on-cost  = 29.6%",
                        "labour-share  = 85%",
                        "standard special = 169000",
                        "supervision  = 350",
                        "supervised  = senior intermediate assistant",
                        "cycle  = 36",
                        "adjustment  = 36",
                        "binding B = advice",
                        "pay-field 6 = special",
                        "ratio 6 = 50:1",
                        "least 12 = 2",
                        "norm-category 15 = B",
                        "norm-field 17.3 = 17",
                        "certification  = 2020-11",
                        "certification-of-all  = 2023",
                        "education  = 80",
                        "renewal  = 6",
                        "rounding standard = 1000 half-up",
                        "rounding amount = 0.01 half-up",
                        "rounding posts = 1 up",
                        "rounding labourOwed = 0.01 down")
                .contains(
                        "costing  = grades",
                        "posts  = ",
                        "field-names  = ",
                        "evaluation  = ",
                        "person  = ",
                        "review  = ")
                .doesNotHaveDuplicates();
        assertThat(items.filter(item -> item.where() instanceof Item.Whole).map(Item::kind))
                .containsExactly(
                        Item.Kind.NUMBER, Item.Kind.TITLE, Item.Kind.PLACE, Item.Kind.ISSUER, Item.Kind.CHECKED);
        assertThat(told(new Inventory(Texts.SUCCESSOR).items())).contains("replaces  = shenzhen-2020-11");
    }

    @Test
    void words_of_the_text_are_told_apart() {
        assertThat(Item.Kind.CLAUSE.isText()).isTrue();
        assertThat(Item.Kind.CLAUSE_TITLE.isText()).isTrue();
        assertThat(Item.Kind.NOTE.isText()).isTrue();
        assertThat(Item.Kind.PRICE.isText()).isFalse();
    }

    @Test
    void what_is_another_is_told_in_order_with_both_values() {
        Seq<TextChange> changes = new TextComparison(Texts.SHENZHEN_2020, Texts.SUCCESSOR).changes();
        assertThat(told(changes.map(TextChange::item)))
                .startsWith(
                        "number  = invented-2030",
                        "from  = 2030-04-20",
                        "to  = 2035-04-19",
                        "replaces  = shenzhen-2020-11")
                .contains("price general 9 = 9000", "labour-share  = 86%", "ratio 6 = 45:1")
                .doesNotContain("education  = 80");
        TextChange.Altered share =
                (TextChange.Altered) changes.find(change -> change.item().kind() == Item.Kind.LABOUR_SHARE)
                        .get();
        assertThat(share.before().value().zh()).isEqualTo("85%");
    }

    @Test
    void what_only_one_has_is_added_or_removed() {
        Measures first = Texts.SHENZHEN_2020;
        Measures second = Texts.SUCCESSOR;
        assertThat(new TextComparison(first, second).changes().filter(TextChange.Added.class::isInstance))
                .hasSize(1);
        assertThat(new TextComparison(second, first).changes().filter(TextChange.Removed.class::isInstance))
                .hasSize(1)
                .allSatisfy(change -> assertThat(change.item().kind()).isEqualTo(Item.Kind.REPLACES));
        assertThat(new TextComparison(first, first).changes()).isEmpty();
    }
}
