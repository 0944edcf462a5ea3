package cn.shegong.simulation.kernel;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Rounding;
import java.util.HashMap;
import java.util.Map;

/** Accruals by rounding, each made once. For one thread. */
final class RoundingTables {

    private final Map<Rounding, Accruals> tables = new HashMap<>();

    Accruals of(Measures text) {
        return tables.computeIfAbsent(text.roundings().amount().value(), Accruals::new);
    }
}
