package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PriceTable;
import java.time.YearMonth;

/**
 * 价格期: the prices and standards in force from one change of either to the next.
 *
 * @param from its first month
 * @param text the measures in force
 * @param general the city's package standard of the general pay field, CNY a person a year
 * @param special that of the special pay field
 */
public record Vintage(YearMonth from, Measures text, PriceTable prices, Figure general, Figure special) {

    public Figure standard(PayField field) {
        return field == PayField.GENERAL ? general : special;
    }
}
