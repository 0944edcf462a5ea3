package cn.shegong.domain.coverage;

import cn.shegong.domain.measures.Item.Kind;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.Locale;

/** 计算事项: a part of the reckoning, by the items of a text that it is computed from. */
public enum Calculation {
    /** 服务领域及其薪酬领域. */
    FIELDS(Kind.FIELD_NAMES, Kind.FIELD, Kind.PAY_FIELD),
    /** 岗位配备. */
    POSTS(Kind.RATIO, Kind.LEAST, Kind.NORM_CATEGORY, Kind.NORM_FIELD, Kind.POSTS),
    /** 薪酬指导价. */
    PRICES(Kind.PRICE),
    /** 总体平均值和核算口径. */
    AVERAGE(Kind.OVERALL_MIX, Kind.COSTING),
    /** 督导经费. */
    SUPERVISION(Kind.SUPERVISION, Kind.SUPERVISED),
    /** 用人单位负担. */
    ON_COST(Kind.ON_COST),
    /** 人力成本占比. */
    LABOUR_SHARE(Kind.LABOUR_SHARE),
    /** 辅助人员上限. */
    AUXILIARY(Kind.PROFESSIONAL_SHARE),
    /** 整体打包标准. */
    STANDARDS(Kind.STANDARD, Kind.PERSON, Kind.DERIVED),
    /** 购买周期. */
    CYCLE(Kind.CYCLE),
    /** 取整. */
    ROUNDINGS(Kind.ROUNDING),
    /** 有效期. */
    VALIDITY(Kind.FROM, Kind.TO, Kind.REPLACES);

    @SuppressWarnings("ImmutableEnumChecker") // a persistent set
    private final Set<Kind> items;

    Calculation(Kind... items) {
        this.items = HashSet.of(items);
    }

    boolean isFrom(Kind kind) {
        return items.contains(kind);
    }

    /** {@return the part as it is written in answers, such as {@code on-cost}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
