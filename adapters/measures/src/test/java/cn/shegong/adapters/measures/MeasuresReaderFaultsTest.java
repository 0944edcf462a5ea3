package cn.shegong.adapters.measures;

import static cn.shegong.adapters.measures.TextDocument.SHENZHEN;
import static cn.shegong.adapters.measures.TextDocument.SUCCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A measures file that is wrong is refused, with every fault at its line. */
class MeasuresReaderFaultsTest {

    /**
     * The good file with one place changed, and the one fault that comes of it.
     *
     * @param words stand in the good file once
     * @param instead of them
     * @param lines how many lines below the changed words' first one the fault is
     */
    private record Broken(
            String how, String words, String instead, int lines, String at, String value, Expected expected) {
        @Override
        public String toString() {
            return how;
        }
    }

    private static final String LABOUR_SOURCE = """
              unit: share of the project's funds
              source:
                measure: 13
                quote: 项目中人力成本不少于项目经费的85%
            """;

    private static Stream<Broken> broken() {
        return Stream.of(
                new Broken(
                        "a figure without a source",
                        LABOUR_SOURCE,
                        "  unit: share of the project's funds\n",
                        -1,
                        "labourShare.source",
                        "",
                        Expected.of("keys")),
                new Broken(
                        "a source without a place",
                        "{measure: 6}}\n  - {code: 2,",
                        "{}}\n  - {code: 2,",
                        0,
                        "serviceFields[1].source.annex",
                        "",
                        Expected.of("whole", 1, 2)),
                new Broken(
                        "a source in a measure that is not there",
                        "measure: 13\n    quote: 一般以3年",
                        "measure: 21\n    quote: 一般以3年",
                        0,
                        "cycle.source.measure",
                        "21",
                        Expected.of("whole", 1, 20)),
                new Broken(
                        "a note that is not there",
                        "{annex: 1, note: 2}",
                        "{annex: 1, note: 6}",
                        0,
                        "categories.B.source.note",
                        "6",
                        Expected.of("whole", 1, 5)),
                new Broken(
                        "a figure in another unit",
                        "unit: share of pay",
                        "unit: share of the project's funds",
                        0,
                        "onCost.unit",
                        "share of the project's funds",
                        Expected.of("unit", "share of pay")),
                new Broken(
                        "a figure without its unit",
                        "  value: \"29.6%\"\n  unit: share of pay\n",
                        "  value: \"29.6%\"\n",
                        0,
                        "onCost.unit",
                        "",
                        Expected.of("unit", "share of pay")),
                new Broken(
                        "an unknown key, near to a known one",
                        "\nonCost:",
                        "\noncosts: 1\nonCost:",
                        1,
                        "oncosts",
                        "oncosts",
                        Expected.of("known-key-nearest", "onCost")),
                new Broken(
                        "an unknown key below another",
                        "    atLeast: 2",
                        "    atLeast: 2\n    atleast: 2",
                        1,
                        "norms[13].atleast",
                        "atleast",
                        Expected.of("known-key-nearest", "atLeast")),
                new Broken(
                        "a quote that its clause does not hold",
                        "quote: 一般以3年为一个购买周期",
                        "quote: 一般以2年为一个购买周期",
                        0,
                        "cycle.source.quote",
                        "一般以2年为一个购买周期",
                        Expected.of("quote", 13)),
                new Broken(
                        "a quote of another clause",
                        "measure: 13\n    quote: 一般以3年",
                        "measure: 12\n    quote: 一般以3年",
                        1,
                        "cycle.source.quote",
                        "一般以3年为一个购买周期",
                        Expected.of("quote", 12)),
                new Broken(
                        "a price in words",
                        "special: 18782",
                        "special: 一万八",
                        0,
                        "payTable.grades[1].special",
                        "一万八",
                        Expected.of("whole", 1, 10_000_000)),
                new Broken(
                        "a price with fen",
                        "special: 18782",
                        "special: 18782.50",
                        0,
                        "payTable.grades[1].special",
                        "18782.50",
                        Expected.of("whole", 1, 10_000_000)),
                new Broken(
                        "a price of nothing",
                        "general: 18000",
                        "general: 0",
                        0,
                        "payTable.grades[1].general",
                        "0",
                        Expected.of("whole", 1, 10_000_000)),
                new Broken(
                        "a rate without its percent sign",
                        "value: \"29.6%\"",
                        "value: 0.296",
                        0,
                        "onCost.value",
                        "0.296",
                        Expected.of("percentage-between", "0%", "100%")),
                new Broken(
                        "a share above the whole",
                        "value: \"85%\"",
                        "value: \"185%\"",
                        0,
                        "labourShare.value",
                        "185%",
                        Expected.of("percentage-between", "1%", "100%")),
                new Broken(
                        "a grade missing",
                        line("{grade: 3,"),
                        "",
                        -2,
                        "payTable.grades",
                        "",
                        Expected.of("ten-grades")),
                new Broken(
                        "a grade twice",
                        "{grade: 3, ",
                        "{grade: 2, ",
                        -2,
                        "payTable.grades",
                        "",
                        Expected.of("ten-grades")),
                new Broken(
                        "a grade in another band",
                        "grade: 3,  band: senior",
                        "grade: 3,  band: assistant",
                        0,
                        "payTable.grades[3].band",
                        "assistant",
                        Expected.of("one-of", "senior")),
                new Broken(
                        "an overall mix that is not 100 %",
                        "assistant: \"70%\"",
                        "assistant: \"71%\"",
                        -2,
                        "overallMix.senior",
                        "0%",
                        Expected.of("whole-100")),
                new Broken(
                        "an unknown staffing category",
                        "ratio: \"200:1\",     category: A, source: {annex: 1, cell: \"2\"}",
                        "ratio: \"200:1\",     category: D, source: {annex: 1, cell: \"2\"}",
                        0,
                        "norms[3].category",
                        "D",
                        Expected.of("one-of", "A, B, C")),
                new Broken(
                        "a category missing",
                        "  B:\n    binding: advice\n" + line("参考推荐比例") + line("{annex: 1, note: 2}"),
                        "",
                        SHENZHEN.line("  A:\n") - SHENZHEN.line("  B:\n"),
                        "categories.B",
                        "",
                        Expected.of("keys")),
                new Broken(
                        "an unknown binding",
                        "binding: advice",
                        "binding: perhaps",
                        0,
                        "categories.B.binding",
                        "perhaps",
                        Expected.of("one-of", "violation, advice, none")),
                new Broken(
                        "a ratio with two sides that are not 1",
                        "ratio: \"5000:1\"",
                        "ratio: \"5000:2\"",
                        0,
                        "norms[6].ratio",
                        "5000:2",
                        Expected.of("ratio")),
                new Broken(
                        "a ratio's range that runs downwards",
                        "ratio: \"(65-70):1\"",
                        "ratio: \"(70-65):1\"",
                        0,
                        "norms[16].ratio",
                        "(70-65):1",
                        Expected.of("ratio")),
                new Broken(
                        "a validity that ends before it starts",
                        "to: \"2025-11-11\"",
                        "to: \"2020-11-11\"",
                        0,
                        "validity.to",
                        "2020-11-11",
                        Expected.of("not-before", "2020-11-12")),
                new Broken(
                        "a day that is not in the calendar",
                        "to: \"2025-11-11\"",
                        "to: \"2025-11-31\"",
                        0,
                        "validity.to",
                        "2025-11-31",
                        Expected.of("date")),
                new Broken(
                        "a service field twice",
                        "  - {code: 3, ",
                        line("{code: 2, ") + "  - {code: 3, ",
                        0,
                        "serviceFields[3].code",
                        "2",
                        Expected.of("once")),
                new Broken(
                        "a norm twice",
                        "- {norm: \"3\", ",
                        "- {norm: \"2\", ",
                        0,
                        "norms[4].norm",
                        "2",
                        Expected.of("once")),
                new Broken(
                        "a norm of an unknown field",
                        "{norm: \"8\",   field: 8,",
                        "{norm: \"8\",   field: 18,",
                        0,
                        "norms[9].field",
                        "18",
                        Expected.of("one-of", Vector.rangeClosed(1, 17).mkString(", "))),
                new Broken(
                        "a key twice",
                        "value: 350\n",
                        "value: 350\n  value: 360\n",
                        1,
                        "supervision.value",
                        "value",
                        Expected.of("key-once")),
                new Broken(
                        "a measure missing",
                        "- measure: 7\n",
                        "- measure: 8\n",
                        SHENZHEN.line("  - measure: 1\n") - SHENZHEN.line("- measure: 7\n"),
                        "clauses",
                        "",
                        Expected.of("clauses", 20)),
                new Broken(
                        "a rounding to nothing",
                        "  quantity:\n    to: \"1\"",
                        "  quantity:\n    to: \"0\"",
                        1,
                        "roundings.quantity.to",
                        "0",
                        Expected.of("step")),
                new Broken(
                        "a rounding that the program does not know",
                        "    unit: posts\n    mode: up",
                        "    unit: posts\n    mode: upwards",
                        1,
                        "roundings.posts.mode",
                        "upwards",
                        Expected.of("one-of", "down, half-even, half-up, up")),
                new Broken(
                        "a rule whose form is not in the program",
                        "value: overall-average-index",
                        "value: as-decided",
                        0,
                        "packageStandards.derived.value",
                        "as-decided",
                        Expected.of("one-of", "overall-average-index")),
                new Broken(
                        "a check without a source",
                        "  review:\n" + "    value: passed-before-budget\n    source:\n      measure: 12\n"
                                + line("quote: 应当经同级评审委员会"),
                        "  review:\n" + "    value: passed-before-budget\n",
                        1,
                        "checks.review.source",
                        "",
                        Expected.of("keys")),
                new Broken(
                        "hours in another unit",
                        "unit: hours a calendar year",
                        "unit: hours",
                        0,
                        "checks.education.unit",
                        "hours",
                        Expected.of("unit", "hours a calendar year")),
                new Broken(
                        "a month of certificates that is none",
                        "contractsFrom: \"2020-11\"",
                        "contractsFrom: \"2020-13\"",
                        0,
                        "checks.certification.contractsFrom",
                        "2020-13",
                        Expected.of("month")),
                new Broken(
                        "a renewal asked for after the expiry",
                        "value: 6\n    unit: months before expiry",
                        "value: -6\n    unit: months before expiry",
                        0,
                        "checks.renewal.value",
                        "-6",
                        Expected.of("whole", 0, 60)),
                new Broken(
                        "an unknown check",
                        "  induction:\n",
                        "  inductions: 1\n  induction:\n",
                        0,
                        "checks.inductions",
                        "inductions",
                        Expected.of("known-key-nearest", "induction")),
                new Broken(
                        "words in one language only",
                        "place:  {zh: 深圳市, en: Shenzhen}",
                        "place:  {zh: 深圳市}",
                        0,
                        "place.en",
                        "",
                        Expected.of("text")));
    }

    private static String line(String words) {
        return SHENZHEN.text()
                        .lines()
                        .filter(line -> line.contains(words))
                        .findFirst()
                        .orElseThrow() + "\n";
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_fault_is_named_with_its_line_its_value_and_what_was_expected(Broken broken) {
        TextDocument document = SHENZHEN.with(broken.words(), broken.instead());
        Fault only = faults(document).single();
        assertThat(only.place().document()).isEqualTo(SHENZHEN.name());
        assertThat(only.place().line()).isEqualTo(SHENZHEN.line(broken.words()) + broken.lines());
        assertThat(only.place().at()).hasToString(broken.at());
        assertThat(only.value()).isEqualTo(broken.value());
        assertThat(only.expected()).isEqualTo(broken.expected());
    }

    @Test
    void a_syntax_error_is_named_with_its_line() {
        TextDocument document = SHENZHEN.with("\nonCost:", "\n\"onCost: {\nonCost:");
        Fault only = faults(document).single();
        assertThat(only.expected()).isEqualTo(Expected.of("yaml"));
        assertThat(only.place().line()).isGreaterThan(SHENZHEN.line("\nonCost:"));
    }

    @Test
    void an_empty_file_and_a_list_are_no_measures() {
        for (String text : List.of("", "- 1\n", "# nothing\n", "深圳\n")) {
            assertThat(faults(new TextDocument("other.yaml", text)).map(Fault::expected))
                    .containsExactly(Expected.of("keys"));
        }
    }

    @Test
    void ten_faults_are_ten_faults_at_once() {
        Vector<Broken> ten = broken().collect(Vector.collector()).filter(fault -> TEN.contains(fault.how()));
        TextDocument document = ten.foldLeft(SHENZHEN, (text, fault) -> text.with(fault.words(), fault.instead()));
        assertThat(ten.size()).isEqualTo(10);
        assertThat(faults(document).map(fault -> fault.place().at().toString()).asJava())
                .containsExactlyInAnyOrderElementsOf(ten.map(Broken::at));
        assertThat(faults(document).map(Fault::expected).asJava())
                .containsExactlyInAnyOrderElementsOf(ten.map(Broken::expected));
    }

    private static final Vector<String> TEN = Vector.of(
            "a figure without a source",
            "a figure in another unit",
            "an unknown key, near to a known one",
            "a quote that its clause does not hold",
            "a price in words",
            "a rate without its percent sign",
            "a ratio's range that runs downwards",
            "an unknown binding",
            "a validity that ends before it starts",
            "a norm of an unknown field");

    @Test
    void a_successor_replaces_a_text_on_file() {
        TextDocument other = SUCCESSOR.with("  id: shenzhen-2020-11\n", "  id: shenzhen-2019-11\n");
        assertThat(succession(other))
                .containsExactly(new Fault(
                        Place.of("successor-2029.yaml").below("replaces").below("id"),
                        "shenzhen-2019-11",
                        Expected.of("one-of", "invented-2029, shenzhen-2020-11")));
    }

    @Test
    void a_text_is_replaced_once() {
        TextDocument rival =
                SUCCESSOR.with("\nid: invented-2029\n", "\nid: invented-2030\n").named("rival.yaml");
        assertThat(succession(SUCCESSOR, rival))
                .containsExactly(
                        new Fault(
                                Place.of("successor-2029.yaml")
                                        .below("replaces")
                                        .below("id"),
                                "shenzhen-2020-11",
                                Expected.of("replaced-once")),
                        new Fault(
                                Place.of("rival.yaml").below("replaces").below("id"),
                                "shenzhen-2020-11",
                                Expected.of("replaced-once")));
    }

    @Test
    void a_text_has_an_id_that_none_on_file_has() {
        assertThat(succession(SHENZHEN.named("copy.yaml")))
                .extracting(fault -> fault.place().document(), Fault::value, Fault::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "copy.yaml", "shenzhen-2020-11", Expected.of("other-id", "shenzhen-2020-11")));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"2020-11-12", "2020-11-30", "2019-01-01"})
    void a_successor_holds_from_a_later_month(String from) {
        TextDocument early = SUCCESSOR.with("from: \"2029-03-15\"", "from: \"" + from + "\"");
        assertThat(succession(early))
                .containsExactly(new Fault(
                        Place.of("successor-2029.yaml").below("validity").below("from"),
                        from,
                        Expected.of("later-month", "2020-11-12")));
    }

    @Test
    void a_successor_keeps_every_norm() {
        String norm = SUCCESSOR
                .text()
                .lines()
                .filter(line -> line.contains("{norm: \"17.3\""))
                .findFirst()
                .orElseThrow();
        assertThat(succession(SUCCESSOR.with(norm + "\n", "")))
                .extracting(fault -> fault.place().at().toString(), Fault::expected)
                .hasSize(1)
                .first()
                .extracting(fault -> fault.toList().get(0))
                .isEqualTo("norms");
    }

    @Test
    void the_faults_of_several_files_come_together() {
        TextDocument one = SUCCESSOR.with("value: \"31%\"", "value: 31").named("one.yaml");
        TextDocument two = SUCCESSOR.with("value: \"86%\"", "value: 86").named("two.yaml");
        assertThat(succession(one, two))
                .extracting(fault -> fault.place().document(), Fault::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one.yaml", "31"),
                        org.assertj.core.groups.Tuple.tuple("two.yaml", "86"));
    }

    private static java.util.List<Fault> succession(Document... documents) {
        Validation<Seq<Fault>, MeasuresFiles> read = MeasuresFiles.with(Vector.of(documents));
        return read.getError().asJava();
    }

    private static Seq<Fault> faults(Document document) {
        Validation<Seq<Fault>, Measures> read = MeasuresReader.read(document);
        return read.getError();
    }
}
