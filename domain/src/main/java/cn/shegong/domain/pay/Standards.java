package cn.shegong.domain.pay;

/** 两类标准: the package standards of the two pay fields. */
public record Standards(PackageStandard general, PackageStandard special) {

    public static Standards of(long general, long special) {
        return new Standards(new PackageStandard(general), new PackageStandard(special));
    }

    public PackageStandard of(PayField field) {
        return field == PayField.GENERAL ? general : special;
    }
}
