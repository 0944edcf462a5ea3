package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 分组: by the columns that offices have, and by two at once. */
class GroupsTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void plan() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"),
                "编号,区,领域,开始,续期,薪级9,购买主体,层级,批次\n"
                        + "P1,福田区,4,2027-01,是,1,民政局,区,一\n"
                        + "P2,福田区,4,2027-01,是,2,街道办,街道,一\n"
                        + "P3,盐田区,6,2027-01,是,1,民政局,,二\n"
                        + "P4,盐田区,4,2027-01,是,1,,区,1:二\n");
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2027}\n");
    }

    private Run by(String by, String... more) {
        String[] words = new String[more.length + 4];
        System.arraycopy(new String[] {"simulate", folder.toString(), "--by", by}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.of(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"buyer", "购买主体"})
    void a_column_of_offices_is_known_by_its_key_and_by_its_header(String by) {
        assertThat(by(by, "--format", "csv").out())
                .startsWith("buyer,year,budget")
                .contains(
                        "\n民政局,2027,332000.00,",
                        "\n街道办,2027,326000.00,",
                        "\n,2027,163000.00,",
                        "\ntotal,2027,821000.00,");
        assertThat(by(by, "--lang", "zh").out()).contains("购买主体", "民政局", "（无）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"district,buyer", "区,购买主体", "区，购买主体"})
    void by_two_a_group_has_the_sums_of_those_that_share_both(String by) {
        Cases.assertContains(Cases.json(by(by, "--format", "json").out()), Cases.json("""
                {"by": ["district", "buyer"],
                 "groups": [{"keys": ["福田区", "民政局"], "budget": ["163000.00"]},
                            {"keys": ["福田区", "街道办"], "budget": ["326000.00"]},
                            {"keys": ["盐田区", "民政局"], "budget": ["169000.00"]},
                            {"keys": ["盐田区", null], "budget": ["163000.00"], "projects": [1]}],
                 "total": {"budget": ["821000.00"]},
                 "question": {"kind": "projection", "by": "district,buyer"}}"""), by);
        assertThat(by(by, "--format", "csv").out())
                .startsWith("district,buyer,year,budget,")
                .contains("\n福田区,街道办,2027,326000.00,", "\n盐田区,,2027,163000.00,", "\ntotal,,2027,821000.00,");
        assertThat(by(by, "--lang", "zh").out()).contains("区 / 购买主体", "盐田区 / （无）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"buyer,level", "district,批次", "level,批次", "field,district"})
    void an_answer_by_two_is_verified_and_fits_every_form(String by) throws IOException {
        Path file = folder.resolve("answer.json");
        assertThat(by(by, "--out", file.toString()).status()).isZero();
        assertThat(Run.of("verify", file.toString(), folder.toString()).status())
                .isZero();
        Node.Mapping answer = (Node.Mapping) Cases.json(file);
        assertThat(answer.at("groups").get().toString()).doesNotContain("1:1:");
        for (String form : new String[] {"xlsx", "html", "csv", "table"}) {
            assertThat(by(
                                    by,
                                    "--format",
                                    form,
                                    "--out",
                                    folder.resolve("a." + (form.equals("table") ? "txt" : form))
                                            .toString())
                            .err())
                    .doesNotContain("Exception");
        }
        assertThat(Files.readString(folder.resolve("a.html"))).contains(" / ");
    }

    @Test
    void columns_that_are_not_there_are_refused_both_at_once_with_those_that_are() {
        Run run = by("funding,组别", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"funding\"", "\"组别\"", "buyer", "批次");
        assertThat(by("district,field,buyer").status()).isEqualTo(2);
    }

    @Test
    void over_http_two_are_asked_for_by_a_word_or_a_list() {
        String plan = """
                {"scenario": {"scenario": "x", "measures": "shenzhen-2020-11", "horizon": {"from": 2027, "to": 2027}},
                 "projects": [{"id": "A", "district": "甲区", "field": 4, "start": "2027-01", "renews": "yes", "g9": 1,
                               "buyer": "民政局"}], "by": %s}""";
        for (String by : new String[] {"\"district,buyer\"", "[\"district\", \"buyer\"]"}) {
            Cases.assertContains(Api.post("projections", plan.formatted(by)).json(), Cases.json("""
                    {"by": ["district", "buyer"], "groups": [{"keys": ["甲区", "民政局"], "budget": ["163000.00"]}]}"""), by);
        }
        assertThat(Api.post("projections", plan.formatted("[\"district\"]")).status())
                .isEqualTo(422);
        assertThat(Api.post("projections", plan.formatted("[\"a\", \"b\", \"c\"]"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void measure_11_is_listed_by_buyer_and_level() {
        assertThat(Run.of("measures", "--lang", "zh").out()).contains("列出：谁购买", "simulate --by buyer,level");
    }
}
