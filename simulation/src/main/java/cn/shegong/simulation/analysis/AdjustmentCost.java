package cn.shegong.simulation.analysis;

/**
 * 上调的全部影响: what the second side's adjustments cost beyond the first's: the step {@code price}, and of the step {@code
 * standards} the part that follows it.
 *
 * <p>疑义: the measures name no such part. It is what the standards step would lack if the city's standards followed the
 * first side's adjustments, by the second's rule.
 *
 * @param price the step {@code price}, CNY by district and year
 * @param following the part of the step {@code standards} that follows the adjustments, CNY by district and year
 */
public record AdjustmentCost(DistrictYears price, DistrictYears following) {

    /** {@return both together, CNY by district and year} */
    public DistrictYears all() {
        return price.plus(following);
    }
}
