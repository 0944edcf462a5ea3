package cn.shegong.simulation.projection;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.measures.Spell;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * 提示: what whoever uses an answer must know; part of the answer.
 *
 * @param code what is to be known
 * @param ids what it is about: rows, districts, columns or texts
 * @param basis the clause that it rests on
 * @param spells how the texts stand in the months that are asked about; empty where it is of something else
 * @param amount what it comes to, CNY; none where it is not of money
 */
public record Notice(Code code, Seq<String> ids, Basis basis, Seq<Spell> spells, Option<Yuan> amount) {

    /**
     * A notice that is not about validity.
     *
     * @param code what is to be known
     * @param ids what it is about: rows, districts, columns or texts
     * @param basis the clause that it rests on
     */
    public Notice(Code code, Seq<String> ids, Basis basis) {
        this(code, ids, basis, Vector.empty(), Option.none());
    }

    /**
     * {@return the same with what it comes to}
     *
     * @param yuan CNY
     */
    public Notice of(Yuan yuan) {
        return new Notice(code, ids, basis, spells, Option.some(yuan));
    }

    /**
     * {@return a notice of whether the texts are in force in all of some months, or when they are not; about those
     * texts}
     *
     * @param spells how the texts stand in the months asked about, in order, at least one
     * @param texts all that the spells are of, at least one: by them the clause is found
     */
    public static Notice ofValidity(Seq<Spell> spells, Seq<Measures> texts) {
        Seq<Spell> outside = spells.reject(Spell::isInForce);
        Seq<MeasuresId> about =
                (outside.isEmpty() ? spells : outside).map(Spell::text).distinct();
        Measures first = texts.find(text -> about.contains(text.id())).getOrElse(texts.head());
        return new Notice(
                outside.isEmpty() ? Code.IN_FORCE : Code.OUTSIDE_VALIDITY,
                about.map(MeasuresId::id),
                Basis.of(first.heading().validity().source()),
                spells,
                Option.none());
    }

    /**
     * {@return a notice of whether texts are in force on a day; where no day is asked about, that it is not said}
     *
     * @param texts at least one
     * @param asOf the day asked about, or none
     */
    public static Notice ofDay(Seq<Measures> texts, Option<LocalDate> asOf) {
        return asOf.map(day -> ofValidity(texts.map(text -> spell(text, day)), texts))
                .getOrElse(() -> new Notice(
                        Code.UNDATED,
                        texts.map(text -> text.id().id()),
                        Basis.of(texts.head().heading().validity().source())));
    }

    /**
     * {@return a notice of what was read in another way than it stands, or passed over}
     *
     * @param code what is to be known
     * @param file and sheet
     * @param parts its rows, columns or cells
     */
    public static Notice ofReading(Code code, String file, Seq<String> parts) {
        return new Notice(code, Vector.of(file).appendAll(parts), Basis.ARITHMETIC);
    }

    private static Spell spell(Measures text, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Spell(text.id(), text.validity(), text.validity().standing(day), month, month);
    }

    /** What is to be known. */
    public enum Code {
        /** 有效: every month asked about lies in the validity of its text. */
        IN_FORCE("in-force"),
        /** 不问时日: no day was asked about, so that it cannot be told whether the text is in force. */
        UNDATED("undated"),
        /** 合同跨越有效期: contracts that open while a text is in force and end when it no longer counts; by opening. */
        CONTRACTS_OUTLIVE("contracts-outlive"),
        /** 合同早于施行: contracts that opened before the first text came into force; by opening. */
        CONTRACTS_BEFORE("contracts-before"),
        /** 超出有效期: months asked about in which the text is not in force; it counts as if it were extended. */
        OUTSIDE_VALIDITY("outside-validity"),
        /** 仅有人数: rows that give only their number of heads, so that pay, labour and what follows are unknown. */
        HEADS_ONLY("heads-only"),
        /** 保留列: further columns, kept and carried to answers by project. */
        FURTHER_COLUMNS("further-columns"),
        /** 仅一个区: the answer is of the projects of one district alone. */
        ONE_DISTRICT("one-district"),
        /** 区名相近: districts whose names differ only by 区, 新区 or blanks. */
        SIMILAR_DISTRICTS("similar-districts"),
        /** 标准低于公布: months in which a scenario's own standard is below the published; the published counts. */
        STANDARD_LOW("standard-low"),
        /** 另一种核算: what the budgets of all years come to by the other way to reckon pay; its id is that way's. */
        COSTING("costing"),
        /** 周期长度: projects whose cycles are not of the usual length. */
        CYCLE_LENGTH("cycle-length"),
        /** 周期长度少见: projects whose cycles are shorter than a year or longer than the usual length. */
        CYCLE_UNUSUAL("cycle-unusual"),
        /** 调整过早: adjustments before the first month of the price table that they raise. */
        ADJUSTMENT_EARLY("adjustment-early"),
        /** 调整过密: two adjustments, one after the other, with fewer months between them than the text asks for. */
        ADJUSTMENT_OFTEN("adjustment-often"),
        /** 辅助人员过多: projects with a greater share of auxiliary heads than professional posts leave. */
        AUXILIARY_SHARE("auxiliary-share"),
        /** 区标准偏低: a district's own standard below the published; the published counts. */
        DISTRICT_STANDARD_LOW("district-standard-low"),
        /** 无此区: a district's own standard for a district without projects. */
        DISTRICT_UNKNOWN("district-unknown"),
        /** 未记录: columns that would say when something was done and are blank in every row. */
        NOT_RECORDED("not-recorded"),
        /** 重复评估: projects that were evaluated more than once in one cycle (Measure 14). */
        EVALUATED_AGAIN("evaluated-again"),
        /** 增岗减支: a need whose growth asks for more posts that cost less, by the largest remainder. */
        MIX_SHIFT("mix-shift"),
        /** 没有影响: the adjustment that was sought touches nothing of what the cap is held against; its month. */
        NO_EFFECT("no-effect"),
        /** 跳档: years in which one point more costs much more, or much less, than a fifth of five points. */
        NOTCH("notch"),
        /** 共有年度: two plans' horizons differ, and only the years that both hold are compared; the first and the last. */
        SHARED_YEARS("shared-years"),
        /** 沿用情景: a plan without a scenario of its own is compared under the first's; the scenario's name. */
        SCENARIO_TAKEN("scenario-taken"),
        /** 起始月不在有效期: proposals that start when the text is not in force; they are checked as if it were. */
        STARTS_OUTSIDE_VALIDITY("starts-outside-validity"),
        /** 编号重复: ids that several proposals share. */
        SAME_ID("same-id"),
        /** 岗位多于持证薪级人数: more professional posts than heads in the grades of certificate holders. */
        POSTS_BEYOND_GRADES("posts-beyond-grades"),
        /** 学时未填: people of a roster whose hours in the year asked about are not known. */
        HOURS_NOT_SAID("hours-not-said"),
        /** 领域不明: people of a roster whose service field is not known; held against the lower guidance prices. */
        FIELD_NOT_SAID("field-not-said"),
        /** 薪级未填: people of a roster whose grade is not known. */
        GRADE_NOT_SAID("grade-not-said"),
        /** 入职日期未填: people of a roster whose day of hiring is not known. */
        HIRED_NOT_SAID("hired-not-said"),
        /** 月薪酬未填: people of a roster whose pay is not known. */
        PAY_NOT_SAID("pay-not-said"),
        /** 岗前培训未列: people hired in the year asked about, of a roster without a column of induction. */
        INDUCTION_NOT_SAID("induction-not-said"),
        /** 证书级别未注明: people of a roster that names no one's level of certificate. */
        LEVELS_NOT_SAID("levels-not-said"),
        /** 招聘备案未列: people hired under the measures, of a roster without both columns of recruitment. */
        RECRUITMENT_NOT_SAID("recruitment-not-said"),
        /** 项目不在所查申报: people of a roster whose project is none of the proposals that are checked. */
        PROJECT_NOT_CHECKED("project-not-checked"),
        /** 申报无在册人员: proposals that have no one in the roster. */
        PROPOSAL_NOT_IN_ROSTER("proposal-not-in-roster"),
        /** 尚未入职: people of a roster who were hired after the year asked about. */
        HIRED_LATER("hired-later"),
        /** 其他列不保留: how many further columns of a roster were not read. */
        COLUMNS_DROPPED("columns-dropped"),
        /** 未用的列: further columns of a table of which nothing is kept. */
        COLUMNS_UNUSED("columns-unused", true),
        /** 标题行: rows above or below a table's header that are titles, units or instructions. */
        ROWS_OF_WORDS("rows-of-words", true),
        /** 合计行: rows of subtotals and totals, which are not projects. */
        ROWS_OF_SUMS("rows-of-sums", true),
        /** 合计行所合计的行: rows of sums that are those of other rows than the ones above them, with these. */
        SUMS_OF_OTHER_ROWS("sums-of-other-rows", true),
        /** 合计行中未核对的数: figures in rows of sums under columns that have no sum, such as lengths and rates. */
        SUMS_UNCHECKED("sums-unchecked", true),
        /** 表下附注: who filled in a table, when, and remarks below it. */
        ROWS_BELOW("rows-below", true),
        /** 重复表头: the header once more, as on a second printed page. */
        ROWS_OF_HEADER("rows-of-header", true),
        /** 隐藏行: rows that are hidden in the workbook; they count. */
        ROWS_HIDDEN("rows-hidden", true),
        /** 隐藏列: columns that are hidden in the workbook; they count. */
        COLUMNS_HIDDEN("columns-hidden", true),
        /** 隐藏工作表: sheets that are hidden in the workbook. */
        SHEETS_HIDDEN("sheets-hidden", true),
        /** 已读入的隐藏工作表: those of them that were read. */
        SHEETS_HIDDEN_READ("sheets-hidden-read", true),
        /** 合并单元格: merged cells, whose text holds for each of their rows. */
        CELLS_MERGED("cells-merged", true),
        /** 重复列: a further column whose name stands before; not read. */
        COLUMNS_TWICE("columns-twice", true),
        /** 无列名的单元格: cells under no column's name; not read. */
        CELLS_OUTSIDE("cells-outside", true),
        /** 不可见字符: characters that cannot be seen, taken away from an id or a district. */
        INVISIBLE_CHARACTERS("invisible-characters", true);

        private final String key;
        private final boolean isOfReading;

        Code(String key) {
            this(key, false);
        }

        Code(String key, boolean isOfReading) {
            this.key = key;
            this.isOfReading = isOfReading;
        }

        /** {@return whether it is of a reading: its first id is the file, the others are rows, columns or cells} */
        public boolean isOfReading() {
            return isOfReading;
        }

        /** {@return as it is written in answers, such as {@code heads-only}} */
        public String key() {
            return key;
        }
    }
}
