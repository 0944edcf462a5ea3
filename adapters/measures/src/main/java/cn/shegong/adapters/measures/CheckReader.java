package cn.shegong.adapters.measures;

import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.measures.Certification;
import cn.shegong.domain.measures.CheckRules;
import cn.shegong.domain.measures.RosterRules;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import io.vavr.control.Option;
import java.time.YearMonth;

/** Reads what proposals and rosters are held against: Measures 3 to 7 and 12 to 14. */
record CheckReader(FigureReader figures) {

    private static final Reading<Integer> YEAR = Reading.whole(1900, 2200).map(Long::intValue);
    private static final Reading<Integer> HOURS = Reading.whole(1, 1000).map(Long::intValue);
    private static final Reading<Integer> MONTHS = Reading.whole(0, 60).map(Long::intValue);

    Option<CheckRules> read(Fields fields) {
        Option<Source> staffing = figures.rule(fields, "staffing", "annex-1");
        Option<Sourced<Certification>> certification =
                figures.sourced(fields, "certification", CheckReader::certification);
        Option<Source> guidancePay = figures.rule(fields, "guidancePay", "annex-2");
        Option<Sourced<Integer>> education = figures.figure(fields, "education", "hours a calendar year", HOURS);
        Option<Source> induction = figures.rule(fields, "induction", "when-hired");
        Option<RosterRules> roster = roster(fields);
        Option<Source> review = figures.rule(fields, "review", "passed-before-budget");
        Option<Sourced<YearMonth>> filing = month(fields, "filing", "startsBefore");
        Option<Sourced<Integer>> renewal = figures.figure(fields, "renewal", "months before expiry", MONTHS);
        Option<Source> districtStandard = figures.rule(fields, "districtStandard", "not-below-published");
        Option<Source> evaluation = figures.rule(fields, "evaluation", "within-cycle");
        Option<Source> oneEvaluation = figures.rule(fields, "oneEvaluation", "once-a-cycle");
        fields.refuseOthers();
        boolean whole = staffing.isDefined()
                && certification.isDefined()
                && guidancePay.isDefined()
                && education.isDefined()
                && induction.isDefined()
                && roster.isDefined()
                && review.isDefined()
                && filing.isDefined()
                && renewal.isDefined()
                && districtStandard.isDefined()
                && evaluation.isDefined()
                && oneEvaluation.isDefined();
        return Option.when(
                whole,
                () -> new CheckRules(
                        staffing.get(),
                        certification.get(),
                        guidancePay.get(),
                        education.get(),
                        induction.get(),
                        roster.get(),
                        review.get(),
                        filing.get(),
                        renewal.get(),
                        districtStandard.get(),
                        evaluation.get(),
                        oneEvaluation.get()));
    }

    private Option<RosterRules> roster(Fields fields) {
        Option<Source> gradeCertificate = figures.rule(fields, "gradeCertificate", "by-band");
        Option<Sourced<YearMonth>> recruitment = month(fields, "recruitment", "hiredFrom");
        Option<Source> staffAsProposed = figures.rule(fields, "staffAsProposed", "heads-by-grade");
        Option<Source> labourPaidOut = figures.rule(fields, "labourPaidOut", "no-less-than-budgeted");
        return gradeCertificate.flatMap(grades -> recruitment.flatMap(hires -> staffAsProposed.flatMap(
                heads -> labourPaidOut.map(labour -> new RosterRules(grades, hires, heads, labour)))));
    }

    private Option<Sourced<YearMonth>> month(Fields fields, String key, String month) {
        return figures.sourced(fields, key, below -> below.required(month, Reading.MONTH));
    }

    private static Option<Certification> certification(Fields fields) {
        Option<YearMonth> contracts = fields.required("contractsFrom", Reading.MONTH);
        Option<Integer> everyone = fields.required("everyoneFrom", YEAR);
        return contracts.flatMap(month -> everyone.map(year -> new Certification(month, year)));
    }
}
