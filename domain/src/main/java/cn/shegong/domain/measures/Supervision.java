package cn.shegong.domain.measures;

import cn.shegong.domain.pay.Band;
import io.vavr.collection.Set;

/**
 * 督导经费: what is paid for each supervised head (Measure 6).
 *
 * @param yuanAHeadAMonth whole yuan, above 0
 * @param bands whose heads are supervised
 */
public record Supervision(long yuanAHeadAMonth, Set<Band> bands) {

    /**
     * Any set of bands will do, also none.
     *
     * @param yuanAHeadAMonth whole yuan, above 0
     * @param bands whose heads are supervised
     * @throws IllegalArgumentException if the fee is not above 0
     */
    public Supervision {
        if (yuanAHeadAMonth <= 0) {
            throw new IllegalArgumentException("a supervision fee is above 0: " + yuanAHeadAMonth);
        }
    }
}
