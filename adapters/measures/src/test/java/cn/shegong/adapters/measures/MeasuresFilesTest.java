package cn.shegong.adapters.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PriceTable;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The measures on file are the text's own: held against its annexes and its words. */
class MeasuresFilesTest {

    private final Measures shenzhen = MeasuresFiles.own().onFile().head();

    @Test
    void the_programs_own_file_loads() {
        assertThat(MeasuresFiles.own().onFile().map(Measures::id).asJava())
                .containsExactly(new MeasuresId("shenzhen-2020-11"));
        assertThat(shenzhen.validity()).hasToString("2020-11-12 to 2025-11-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex-1-staffing.csv", "annex-2-pay-scale.csv", "shenzhen-2020-11.txt"})
    void the_copies_of_the_policy_are_the_policy_byte_by_byte(String name) throws IOException {
        Path original = Path.of(System.getProperty("shegong.root", "."))
                .resolve("../shared/policy")
                .resolve(name);
        assumeTrue(Files.exists(original), "the policy is not at hand");
        assertThat(TextDocument.bytes("/policy/" + name)).isEqualTo(Files.readAllBytes(original));
    }

    @Test
    void the_pay_table_is_annex_2() {
        Vector<List<String>> table = shenzhen.pay()
                .table()
                .rows()
                .map(row -> List.of(
                        String.valueOf(row.grade().number()),
                        row.grade().band().key(),
                        row.level().zh(),
                        String.valueOf(row.general().yuanAMonth()),
                        String.valueOf(row.special().yuanAMonth())));
        assertThat(table.asJava())
                .isEqualTo(rows("annex-2-pay-scale.csv", "grade,band,level,general,special")
                        .asJava());
    }

    @Test
    void the_norms_are_annex_1() {
        Vector<List<String>> norms = shenzhen.staffing()
                .norms()
                .values()
                .map(norm -> List.of(
                        norm.id().id(),
                        String.valueOf(norm.field()),
                        shenzhen.field(norm.field()).name().zh(),
                        norm.client().zh(),
                        norm.ratio().isStated() ? norm.ratio().toString() : "",
                        norm.atLeast() == 0 ? "" : String.valueOf(norm.atLeast()),
                        norm.category().name()))
                .toVector();
        assertThat(norms.asJava())
                .isEqualTo(rows("annex-1-staffing.csv", "norm,field,fieldName,client,ratio,atLeast,category")
                        .asJava());
    }

    @Test
    void every_word_of_the_clauses_and_notes_stands_in_the_policy() {
        String policy =
                solid(TextDocument.resource("/policy/shenzhen-2020-11.txt").text());
        assertThat(shenzhen.clauses().size()).isEqualTo(20);
        assertThat(shenzhen.annexNotes().size()).isEqualTo(5);
        assertThat(shenzhen.clauses()
                        .map(clause -> clause.text())
                        .appendAll(shenzhen.annexNotes())
                        .append(shenzhen.heading().title().zh())
                        .append(shenzhen.heading().number())
                        .append(shenzhen.heading().issuer().zh())
                        .filter(words -> !policy.contains(solid(words)))
                        .asJava())
                .isEmpty();
    }

    /** Between the first clause and the annexes nothing but headings is left out. */
    @Test
    void the_clauses_leave_out_nothing_but_headings() {
        String policy = TextDocument.resource("/policy/shenzhen-2020-11.txt").text();
        String body = policy.substring(policy.indexOf("一、社会工作职业定位"), policy.indexOf("附件：1."));
        String rest = shenzhen.clauses()
                .map(clause -> solid(clause.text()))
                .foldLeft(solid(body), (left, clause) -> left.replace(clause, "|"));
        assertThat(rest)
                .isEqualTo("一、社会工作职业定位"
                        + "（一）明确社会工作职业任务。|（二）拓展社会工作服务领域。|（三）优化社会工作专业岗位配备。|"
                        + "二、社会工作从业人员动态管理体系"
                        + "（四）健全持证上岗制度。|（五）建立从业人员招聘录用平台。|（六）健全职级体系和薪酬保障。|"
                        + "（七）加强人才队伍教育培训。|（八）完善社会工作专业人才激励机制。|"
                        + "（九）建立社会工作从业人员信用监管机制。|"
                        + "三、社会工作服务监管体系"
                        + "（十）明确部门工作职责。|（十一）改革社会工作服务供给方式。|"
                        + "（十二）建立政府购买社会工作服务评审机制。|（十三）规范社会工作服务项目购买。|"
                        + "（十四）完善社会工作服务评估机制。|（十五）加强社会工作服务机构监管。|（十六）加强行业自律。|"
                        + "四、抓好组织实施"
                        + "（十七）加强组织领导。|(十八)加强宣传引导。|(十九)加强检查落实。|"
                        + "五、附则(二十)|");
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, SENIOR, 16244",
        "GENERAL, INTERMEDIATE, 11805",
        "GENERAL, ASSISTANT, 8579",
        "SPECIAL, SENIOR, 16950",
        "SPECIAL, INTERMEDIATE, 12318",
        "SPECIAL, ASSISTANT, 8952",
    })
    void the_band_averages_that_annex_2_prints_follow_from_the_table(PayField field, Band band, long printed) {
        Figure average = PriceTable.published(shenzhen.pay().table())
                .bandAverage(field, band, shenzhen.roundings().bandAverage());
        assertThat(average.value()).hasToString(String.valueOf(printed));
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, 8891", "SPECIAL, 9255"})
    void the_overall_averages_made_public_follow_from_the_table_and_the_mix(PayField field, long published) {
        Figure average = PriceTable.published(shenzhen.pay().table())
                .overallAverage(field, shenzhen.pay().overallMix());
        assertThat(shenzhen.roundings().overallAverage().value().round(average.value()))
                .hasToString(String.valueOf(published));
    }

    @Test
    void a_successor_takes_over_in_the_month_of_its_first_day() {
        MeasuresFiles files =
                MeasuresFiles.with(Vector.of(TextDocument.SUCCESSOR)).get();
        Succession succession = Succession.from(shenzhen, files.onFile());
        MeasuresId successor = new MeasuresId("invented-2029");
        assertThat(files.onFile().map(Measures::id).asJava()).containsExactly(shenzhen.id(), successor);
        assertThat(succession.at(YearMonth.of(2029, 2)).id()).isEqualTo(shenzhen.id());
        assertThat(succession.at(YearMonth.of(2029, 3)).id()).isEqualTo(successor);
    }

    /** Between 2025-11-11 and 2029-03-15 no text is in force: projected as if the old one had been extended. */
    @Test
    void a_gap_before_the_successor_is_no_fault_and_the_old_text_is_carried_on() {
        MeasuresFiles files =
                MeasuresFiles.with(Vector.of(TextDocument.SUCCESSOR)).get();
        YearMonth inTheGap = YearMonth.of(2027, 1);
        assertThat(files.onFile()
                        .filter(text -> text.validity().covers(inTheGap))
                        .asJava())
                .isEmpty();
        assertThat(Succession.from(shenzhen, files.onFile()).at(inTheGap)).isEqualTo(shenzhen);
    }

    @Test
    void a_text_that_would_still_be_in_force_is_cut_short_by_its_successor() {
        TextDocument early = TextDocument.SUCCESSOR.with("from: \"2029-03-15\"", "from: \"2025-03-15\"");
        Succession succession = Succession.from(
                shenzhen, MeasuresFiles.with(Vector.of(early)).get().onFile());
        assertThat(succession.at(YearMonth.of(2025, 2))).isEqualTo(shenzhen);
        assertThat(succession.at(YearMonth.of(2025, 3)).id()).isEqualTo(new MeasuresId("invented-2029"));
    }

    private static Vector<List<String>> rows(String file, String header) {
        Vector<String> lines =
                TextDocument.resource("/policy/" + file).text().lines().collect(Vector.collector());
        assertThat(lines.head()).isEqualTo(header);
        return lines.tail().map(line -> List.of(line.split(",", -1)));
    }

    private static String solid(String text) {
        return text.replaceAll("\\s", "");
    }
}
