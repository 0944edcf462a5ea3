package cn.shegong.domain.measures;

import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * 事项: one figure, date, name, assignment or clause of a text, by what it is.
 *
 * @param kind what it is
 * @param of which of its kind: a pay field and a grade, a norm, a measure
 * @param value in print; a rule of one form has none
 * @param where where it stands
 */
public record Item(Kind kind, Seq<String> of, Text value, Where where) {

    /** Where it stands. */
    public sealed interface Where {}

    /**
     * At a clause or an annex cell.
     *
     * @param source the clause or cell, and how it is read
     */
    public record At(Source source) implements Where {}

    /** It is of the text as a whole. */
    public record Whole() implements Where {}

    /** {@return where it stands and how that is read; none where it is of the text as a whole} */
    public Option<Source> source() {
        return where instanceof At at ? Option.some(at.source()) : Option.none();
    }

    /** Whether both are the same thing in two texts, whatever their values. */
    boolean isOfSame(Item other) {
        return kind == other.kind && of.equals(other.of);
    }

    /** What it is. */
    public enum Kind {
        /** 文号: the document number. */
        NUMBER,
        /** 标题: what the text is called. */
        TITLE,
        /** 适用地: where it holds. */
        PLACE,
        /** 发文机关: who issued it. */
        ISSUER,
        /** 与原文核对日: the last day someone held the file against the text. */
        CHECKED,
        /** 施行之日: its first day in force. */
        FROM,
        /** 有效期末日: its last day in force. */
        TO,
        /** 取代: the text that it takes over from. */
        REPLACES,
        /** 薪酬指导价: of a pay field and a grade, CNY a month. */
        PRICE,
        /** 中位值: that guidance prices are medians, and what pay is held against; a rule of one form. */
        MEDIAN,
        /** 档次: the name of a grade. */
        LEVEL,
        /** 总体构成: a band's share of heads in the overall average. */
        OVERALL_MIX,
        /** 用人单位负担: the employer's social insurance and housing fund, a share of pay. */
        ON_COST,
        /** 核算口径: the default, by grades or by the overall average. */
        COSTING,
        /** 人力成本占比: the least share of the funds. */
        LABOUR_SHARE,
        /** 专业岗位占比: the least share of the heads. */
        PROFESSIONAL_SHARE,
        /** 整体打包标准: of a pay field, CNY a person a year. */
        STANDARD,
        /** 打包标准的“人”: who counts as a person of the package standard; a rule of one form. */
        PERSON,
        /** 打包标准的变动: how a standard follows an adjustment; a rule of one form. */
        DERIVED,
        /** 督导经费: CNY a month for each supervised head. */
        SUPERVISION,
        /** 督导对象: the bands whose heads are supervised. */
        SUPERVISED,
        /** 购买周期: months. */
        CYCLE,
        /** 短周期: months, fewer than which are worth a second look. */
        SHORT_CYCLE,
        /** 调整间隔: between two adjustments of the guidance prices, months. */
        ADJUSTMENT,
        /** 约束力: what a shortfall of a category is. */
        BINDING,
        /** 配备类别: the name of a category. */
        CATEGORY,
        /** 服务领域有哪些: which service fields there are; a rule of one form. */
        FIELD_NAMES,
        /** 服务领域: the name of a field. */
        FIELD,
        /** 薪酬领域: of a service field. */
        PAY_FIELD,
        /** 所属领域: the service field of a norm, its code. */
        NORM_FIELD,
        /** 服务对象: whom or what a norm counts. */
        CLIENT,
        /** 配备比例: of a norm. */
        RATIO,
        /** 岗位下限: the fewest posts of a norm; 0 where none is set. */
        LEAST,
        /** 配备类别: the category of a norm. */
        NORM_CATEGORY,
        /** 由谁任岗: who holds a post; a rule of one form. */
        POSTS,
        /** 岗位配备: posts follow Annex 1; a rule of one form. */
        STAFFING,
        /** 持证上岗: the first month whose new contracts ask for certificates. */
        CERTIFICATION,
        /** 全员持证: the calendar year by which every post is to be filled so. */
        CERTIFICATION_OF_ALL,
        /** 薪酬: pay follows Annex 2; a rule of one form. */
        GUIDANCE_PAY,
        /** 继续教育: hours a calendar year. */
        EDUCATION,
        /** 岗前培训: who is hired is inducted; a rule of one form. */
        INDUCTION,
        /** 薪级与证书: a grade asks for the certificate of its band; a rule of one form. */
        GRADE_CERTIFICATE,
        /** 招聘备案: the first month whose hires are recruited on the platform. */
        RECRUITMENT,
        /** 人员与申报一致: heads by grade as the project was planned; a rule of one form. */
        STAFF_AS_PROPOSED,
        /** 人力成本发放: labour that is budgeted is paid out; a rule of one form. */
        LABOUR_PAID_OUT,
        /** 评审: a project is reviewed before it is budgeted; a rule of one form. */
        REVIEW,
        /** 备案: projects that start before the month are filed and not reviewed. */
        FILING,
        /** 续期申请: at least so many months before expiry. */
        RENEWAL,
        /** 区自定标准: not below the published; a rule of one form. */
        DISTRICT_STANDARD,
        /** 评估: within each cycle; a rule of one form. */
        EVALUATION,
        /** 不重复评估: in principle once in each cycle; a rule of one form. */
        ONE_EVALUATION,
        /** 取整: step and way of one of the model's roundings. */
        ROUNDING,
        /** 条目标题: a few words on what a measure is about. */
        CLAUSE_TITLE,
        /** 条: the words of a measure. */
        CLAUSE,
        /** 不在程序内: why something of a measure is not in the program. */
        BEYOND,
        /** 备注: the words of a note under Annex 1. */
        NOTE;

        /** {@return the kind as it is written in answers, such as {@code on-cost}} */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@return whether its value is words of the text itself} */
        public boolean isText() {
            return this == CLAUSE_TITLE || this == CLAUSE || this == NOTE;
        }
    }
}
