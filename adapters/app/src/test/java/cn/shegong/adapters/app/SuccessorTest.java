package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 后续措施: an invented text takes over in March 2029, in the middle of a cycle of 2027 to 2029, by a file alone.
 *
 * <p>One general post of grade 9. By the 2020 text 7,684 CNY a month, 163,000 a person a year, 350 a month for supervision
 * and cycles of 36 months; by the invented one 8,500, 180,000, 400 and 24 months, on-cost 31 % and a labour share of 86 %.
 */
class SuccessorTest {

    private static final String SUCCESSOR = Path.of(System.getProperty("shegong.root"))
            .resolve("examples/successor-2029.yaml")
            .toString();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void project() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"), "id,district,field,start,renews,g9\nP1,福田区,4,2027-01,yes,1\n");
    }

    private void assertTotal(String settings, String expected) throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2028, to: 2032}\n" + settings);
        Run run = Run.of("simulate", folder.toString(), "--measures", SUCCESSOR, "--format", "json", "--lang", "en");
        assertThat(run.err()).isEmpty();
        Node.Mapping answer = (Node.Mapping) Cases.json(run.out());
        Cases.assertContains(answer.at("total").get(), Cases.json(expected), "total");
    }

    @Test
    void a_locked_cycle_keeps_the_text_of_its_opening_and_the_next_takes_all_of_the_new() throws IOException {
        // The floor binds throughout. Labour: 12 x 7,684 x 1.296 = 119,501.57; 12 x 8,500 x 1.31 = 133,620.
        // Owed: 85 % x 163,000 = 138,550 less 119,501.57; 86 % x 180,000 = 154,800 less 133,620.
        // Labour accrues R(119,501.568 x 2) and so on from the rounded 119,501.57: the same each year.
        assertTotal("", """
                {"budget": ["163000.00", "163000.00", "180000.00", "180000.00", "180000.00"],
                 "labour": ["119501.57", "119501.57", "133620.00", "133620.00", "133620.00"],
                 "labourOwed": ["19048.43", "19048.43", "21180.00", "21180.00", "21180.00"],
                 "supervision": ["4200.00", "4200.00", "4800.00", "4800.00", "4800.00"]}""");
    }

    @Test
    void by_pass_through_the_new_text_counts_from_its_first_month() throws IOException {
        // 2029: R(163,000 x 26 / 12) - R(163,000 x 24 / 12) = 353,166.67 - 326,000 and 180,000 x 10 / 12 = 150,000.
        assertTotal("pricing: pass-through\n", """
                {"budget": ["163000.00", "177166.67", "180000.00", "180000.00", "180000.00"],
                 "supervision": ["4200.00", "4700.00", "4800.00", "4800.00", "4800.00"]}""");
    }

    @Test
    void adjustments_lie_on_the_newest_table_that_starts_before_them() throws IOException {
        // 2028: 7,684 x 1.05 = 8,068.2, but the cycle is locked. 2030: 8,500 x 1.05 = 8,925; 12 x 8,925 = 107,100.
        assertTotal(
                "adjustments: [{effective: 2028-01, uplift: 5%}, {effective: 2030-01, uplift: 5%}]\n",
                "{\"pay\": [\"92208.00\", \"92208.00\", \"107100.00\", \"107100.00\", \"107100.00\"]}");
    }

    @Test
    void the_measures_command_lists_both() {
        assertThat(Run.of("measures", "--measures", SUCCESSOR, "--format", "json")
                        .out())
                .contains("shenzhen-2020-11", "invented-2029");
    }
}
