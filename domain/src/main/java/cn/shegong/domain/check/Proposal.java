package cn.shegong.domain.check;

import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.ProjectId;
import java.time.YearMonth;

/**
 * 项目申报: a project as it is put to a finance office: its people, a year's funds, its contract.
 *
 * @param field the service field's code
 * @param start the first month of its contract
 * @param months of its contract
 * @param districtStandard the district's own, CNY a person a year
 */
public record Proposal(
        ProjectId id,
        District district,
        int field,
        YearMonth start,
        Entry<Integer> months,
        Team team,
        Funds funds,
        Entry<PackageStandard> districtStandard,
        Entry<ClientNeed> need,
        Entry<Renewal> renewal,
        Entry<Review> review) {

    Proposal with(Team other) {
        return new Proposal(id, district, field, start, months, other, funds, districtStandard, need, renewal, review);
    }

    Proposal with(Funds other) {
        return new Proposal(id, district, field, start, months, team, other, districtStandard, need, renewal, review);
    }

    Proposal with(Renewal other) {
        return new Proposal(
                id,
                district,
                field,
                start,
                months,
                team,
                funds,
                districtStandard,
                need,
                new Entry.Filled<>(other),
                review);
    }

    Proposal withMonths(int other) {
        return new Proposal(
                id,
                district,
                field,
                start,
                new Entry.Filled<>(other),
                team,
                funds,
                districtStandard,
                need,
                renewal,
                review);
    }

    Proposal with(PackageStandard other) {
        return new Proposal(
                id, district, field, start, months, team, funds, new Entry.Filled<>(other), need, renewal, review);
    }
}
