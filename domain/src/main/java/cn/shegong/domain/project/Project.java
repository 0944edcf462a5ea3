package cn.shegong.domain.project;

import cn.shegong.domain.money.Percentage;
import io.vavr.collection.Map;

/**
 * 项目: what was agreed, or is asked for; nothing computed.
 *
 * @param id unique in a portfolio
 * @param district who pays
 * @param field the service field's code, 1 to 17
 * @param contract when it starts and whether it goes on
 * @param workforce its heads, or the need that asks for them
 * @param columns further columns of its row, kept as they are
 * @param filings what has been done about its cycles
 */
public record Project(
        ProjectId id,
        District district,
        int field,
        Contract contract,
        Workforce workforce,
        Map<String, String> columns,
        Filings filings) {

    /**
     * Of which nothing was recorded.
     *
     * @param id unique in a portfolio
     * @param district who pays
     * @param field the service field's code, 1 to 17
     * @param contract when it starts and whether it goes on
     * @param workforce its heads, or the need that asks for them
     * @param columns further columns of its row, kept as they are
     */
    public Project(
            ProjectId id,
            District district,
            int field,
            Contract contract,
            Workforce workforce,
            Map<String, String> columns) {
        this(id, district, field, contract, workforce, columns, Filings.NONE);
    }

    Project withoutGrowth() {
        return workforce instanceof Workforce.Need need
                ? new Project(id, district, field, contract, need.withGrowth(Percentage.ZERO), columns, filings)
                : this;
    }
}
