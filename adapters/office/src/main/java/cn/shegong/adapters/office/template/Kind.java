package cn.shegong.adapters.office.template;

import cn.shegong.adapters.office.sheet.Look;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import java.time.LocalDate;
import java.time.YearMonth;

/** 填写内容: what a column takes. */
enum Kind {
    TEXT(Look.TEXT),
    /** One of a list; another word may be meant. */
    DISTRICT(Look.TEXT),
    /** One of a list, and nothing else. */
    FIELD(Look.TEXT),
    NORM(Look.TEXT),
    YES_NO(Look.TEXT),
    RANGE(Look.TEXT),
    LEVEL(Look.TEXT),
    REVIEW(Look.TEXT),
    POST(Look.TEXT),
    CERTIFICATE(Look.TEXT),
    PRICING(Look.TEXT),
    COSTING(Look.TEXT),
    STANDARDS(Look.TEXT),
    /** A whole number. */
    COUNT(Look.COUNT),
    GRADE(Look.COUNT),
    CYCLE(Look.COUNT),
    YEAR(Look.YEAR),
    HOURS(Look.NUMBER),
    RATE(Look.RATE),
    MONEY(Look.MONEY),
    MONTH(Look.MONTH),
    DAY(Look.DAY);

    private final Look look;

    Kind(Look look) {
        this.look = look;
    }

    Look look() {
        return look;
    }

    /** The name of its list, where it has one. */
    String list() {
        return "list_" + name();
    }

    boolean isChosen() {
        return look == Look.TEXT && this != TEXT;
    }

    /** A value of the kind, from its text. */
    Value value(String text) {
        if (text.isEmpty()) {
            return Value.blank();
        }
        return switch (look) {
            case COUNT -> Value.count(Long.parseLong(text));
            case NUMBER -> Value.count(Long.parseLong(text));
            case YEAR -> Value.year(Integer.parseInt(text));
            case RATE -> Value.rate(Percentage.parse(text));
            case MONEY -> Value.of(Yuan.parse(text));
            case MONTH -> Value.of(YearMonth.parse(text));
            case DAY -> Value.of(LocalDate.parse(text));
            default -> Value.of(text);
        };
    }
}
