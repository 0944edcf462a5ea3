package cn.shegong.simulation.projection;

import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;

/** 指标: what is projected for each year. */
public enum Series {
    /** 预算, CNY: the larger of package and floor. */
    BUDGET("budget", Term.BUDGET, Unit.CNY),
    /** 薪酬, CNY: what the heads earn by the guidance prices, without on-cost. */
    PAY("pay", Term.PAY, Unit.CNY),
    /** 人力成本, CNY: pay with the employer's on-cost. */
    LABOUR("labour", Term.LABOUR, Unit.CNY),
    /** 应付人员差额, CNY: by how much the labour share of the budget exceeds labour; 0 where the package binds. */
    LABOUR_OWED("labourOwed", Term.LABOUR_OWED, Unit.CNY),
    /** 督导经费, CNY: within the budget, for the heads that are supervised. */
    SUPERVISION("supervision", Term.SUPERVISION, Unit.CNY),
    /** 补足标准, CNY: budget less package; 0 where the package binds. */
    FLOOR_TOP_UP("floorTopUp", Term.FLOOR_TOP_UP, Unit.CNY),
    /** 其他经费, CNY: budget less labour, labour owed and supervision. */
    OTHER_FUNDS("otherFunds", Term.OTHER_FUNDS, Unit.CNY),
    /** 人月: heads x months. */
    POST_MONTHS("postMonths", Term.POST_MONTHS, Unit.MONTHS),
    /** 项目数: projects with a month in the year and at least one head. */
    PROJECTS("projects", Term.PROJECTS, Unit.NUMBER);

    private final String key;
    private final Term term;
    private final Unit unit;

    Series(String key, Term term, Unit unit) {
        this.key = key;
        this.term = term;
        this.unit = unit;
    }

    /** {@return as it is written in answers, such as {@code labourOwed}} */
    public String key() {
        return key;
    }

    /** {@return the term by which figures of the series are named} */
    public Term term() {
        return term;
    }

    /** {@return CNY, months or a number} */
    public Unit unit() {
        return unit;
    }

    /** {@return whether it is in CNY} */
    public boolean isMoney() {
        return unit == Unit.CNY;
    }

    /** {@return whether it is unknown for a project of which only the number of heads is known} */
    public boolean needsPay() {
        return switch (this) {
            case PAY, LABOUR, LABOUR_OWED, FLOOR_TOP_UP, OTHER_FUNDS -> true;
            case BUDGET, SUPERVISION, POST_MONTHS, PROJECTS -> false;
        };
    }
}
