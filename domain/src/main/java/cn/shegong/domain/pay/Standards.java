package cn.shegong.domain.pay;

/**
 * 两类标准: the package standards of the two pay fields.
 *
 * @param general of the general pay field, CNY a person a year
 * @param special of the special pay field, CNY a person a year
 */
public record Standards(PackageStandard general, PackageStandard special) {

    /**
     * {@return the standards from bare numbers}
     *
     * @param general whole CNY a person a year, above 0, at most 100 million
     * @param special whole CNY a person a year, above 0, at most 100 million
     * @throws IllegalArgumentException if one is out of range
     */
    public static Standards of(long general, long special) {
        return new Standards(new PackageStandard(general), new PackageStandard(special));
    }

    /**
     * {@return the standard of a pay field}
     *
     * @param field general or special
     */
    public PackageStandard of(PayField field) {
        return field == PayField.GENERAL ? general : special;
    }
}
