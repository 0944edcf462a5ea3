package cn.shegong.simulation.projection;

import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;

/** 指标: what is projected for each year. */
public enum Series {
    BUDGET("budget", Term.BUDGET, Unit.CNY),
    PAY("pay", Term.PAY, Unit.CNY),
    LABOUR("labour", Term.LABOUR, Unit.CNY),
    LABOUR_OWED("labourOwed", Term.LABOUR_OWED, Unit.CNY),
    SUPERVISION("supervision", Term.SUPERVISION, Unit.CNY),
    FLOOR_TOP_UP("floorTopUp", Term.FLOOR_TOP_UP, Unit.CNY),
    /** Heads x months. */
    POST_MONTHS("postMonths", Term.POST_MONTHS, Unit.MONTHS),
    /** Projects with a month in the year and at least one head. */
    PROJECTS("projects", Term.PROJECTS, Unit.NUMBER);

    private final String key;
    private final Term term;
    private final Unit unit;

    Series(String key, Term term, Unit unit) {
        this.key = key;
        this.term = term;
        this.unit = unit;
    }

    /** As it is written in answers. */
    public String key() {
        return key;
    }

    public Term term() {
        return term;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isMoney() {
        return unit == Unit.CNY;
    }

    /** Whether it is unknown for a project of which only the number of heads is known. */
    public boolean needsPay() {
        return switch (this) {
            case PAY, LABOUR, LABOUR_OWED, FLOOR_TOP_UP -> true;
            case BUDGET, SUPERVISION, POST_MONTHS, PROJECTS -> false;
        };
    }
}
