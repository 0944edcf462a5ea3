package cn.shegong.domain.check;

import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.ProjectId;
import io.vavr.collection.Map;
import java.time.YearMonth;

/**
 * 项目申报: a project as it is put to a finance office: its people, a year's funds, its contract.
 *
 * @param id unique in its file
 * @param district who is to pay
 * @param field the service field's code
 * @param start the first month of its contract
 * @param months of its contract; blank where it does not say
 * @param team its people
 * @param funds its budget by line, CNY a year
 * @param districtStandard the district's own, CNY a person a year
 * @param need 服务需求: whom it serves; blank where it does not say
 * @param renewal 续期: when it expires and when renewal was applied for; blank where it does not say
 * @param review 评审结果: blank where it does not say
 * @param columns further columns of its row, kept as they are
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
        Entry<Review> review,
        Map<String, String> columns) {

    Proposal with(Team other) {
        return with(months, other, funds, districtStandard, renewal);
    }

    Proposal with(Funds other) {
        return with(months, team, other, districtStandard, renewal);
    }

    Proposal with(Renewal other) {
        return with(months, team, funds, districtStandard, new Entry.Filled<>(other));
    }

    Proposal with(PackageStandard other) {
        return with(months, team, funds, new Entry.Filled<>(other), renewal);
    }

    Proposal withMonths(int other) {
        return with(new Entry.Filled<>(other), team, funds, districtStandard, renewal);
    }

    private Proposal with(
            Entry<Integer> term,
            Team people,
            Funds lines,
            Entry<PackageStandard> standard,
            Entry<Renewal> application) {
        return new Proposal(
                id, district, field, start, term, people, lines, standard, need, application, review, columns);
    }
}
