package cn.shegong.domain.measures;

import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;

/**
 * 公布的整体打包标准 (Measure 13).
 *
 * @param general of the general pay field, CNY a person a year
 * @param special of the special pay field, CNY a person a year
 * @param person what "a person" is in CNY a person a year: any head
 * @param derived how a standard moves with an adjustment: by the index of the overall average
 */
public record PublishedStandards(
        Sourced<PackageStandard> general, Sourced<PackageStandard> special, Source person, Source derived) {

    /**
     * {@return the standard of a pay field, CNY a person a year}
     *
     * @param field general or special
     */
    public Sourced<PackageStandard> of(PayField field) {
        return field == PayField.GENERAL ? general : special;
    }
}
