package cn.shegong.domain.pay;

import cn.shegong.domain.money.Percentage;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;

/**
 * 总体构成: the share of each band in the overall average (Annex 2; an interpretation).
 *
 * @param shares of heads, in the bands' order; together 100 %
 */
public record OverallMix(Map<Band, Percentage> shares) {

    /**
     * Every band is named, also one with 0 %.
     *
     * @param shares one for each of the four bands, 0 % to 100 %, in any order; together 100 %
     * @throws IllegalArgumentException if the shares are not four from 0 % to 100 % that add up to 100 %
     */
    public OverallMix {
        shares = TreeMap.ofEntries(shares);
        Percentage whole = Percentage.of(100);
        if (shares.size() != Band.values().length
                || shares.values().exists(share -> !share.isBetween(Percentage.ZERO, whole))
                || !shares.values().fold(Percentage.ZERO, Percentage::plus).equals(whole)) {
            throw new IllegalArgumentException("an overall mix adds up to 100 %: " + shares.mkString(", "));
        }
    }

    /**
     * {@return the band's share of heads, 0 % to 100 %}
     *
     * @param band any
     */
    public Percentage share(Band band) {
        return shares.get(band).get();
    }
}
