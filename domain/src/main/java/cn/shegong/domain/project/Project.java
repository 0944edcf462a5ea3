package cn.shegong.domain.project;

import cn.shegong.domain.money.Percentage;
import io.vavr.collection.Map;

/**
 * 项目: what was agreed, or is asked for; nothing computed.
 *
 * @param field the service field's code
 * @param columns further columns of its row, kept as they are
 */
public record Project(
        ProjectId id,
        District district,
        int field,
        Contract contract,
        Workforce workforce,
        Map<String, String> columns,
        Filings filings) {

    /** Of which nothing was recorded. */
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
