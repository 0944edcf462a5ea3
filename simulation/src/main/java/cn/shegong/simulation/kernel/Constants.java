package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.InRange;
import io.vavr.control.Option;

/**
 * 不取整之数: what of a block is a plain product of its heads, so that it needs no pass over the rows.
 *
 * @param supervision CNY a month
 * @param pay CNY a month
 */
record Constants(long heads, long supervision, long pay) {

    static Constants of(Block block, Tariff tariff) {
        return new Constants(block.heads(), block.columnSum(tariff.fees()), block.columnSum(tariff.prices()));
    }

    /** Of one row; without a tariff only its heads. */
    static Constants of(long[] heads, Option<Tariff> tariff) {
        long sum = 0;
        long supervision = 0;
        long pay = 0;
        for (int column = 0; column < heads.length; column++) {
            sum = InRange.sum(sum, heads[column]);
            if (tariff.isDefined()) {
                supervision = InRange.sum(
                        supervision, InRange.product(heads[column], tariff.get().fees()[column]));
                pay = InRange.sum(
                        pay, InRange.product(heads[column], tariff.get().prices()[column]));
            }
        }
        return new Constants(sum, supervision, pay);
    }
}
