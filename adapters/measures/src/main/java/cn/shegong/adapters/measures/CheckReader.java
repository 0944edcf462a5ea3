package cn.shegong.adapters.measures;

import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.measures.Certification;
import cn.shegong.domain.measures.CheckRules;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import io.vavr.control.Option;
import java.time.YearMonth;

/** Reads what proposals and rosters are held against: Measures 3, 4, 6, 7 and 12 to 14. */
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
        Option<Source> review = figures.rule(fields, "review", "passed-before-budget");
        Option<Sourced<Integer>> renewal = figures.figure(fields, "renewal", "months before expiry", MONTHS);
        Option<Source> districtStandard = figures.rule(fields, "districtStandard", "not-below-published");
        Option<Source> evaluation = figures.rule(fields, "evaluation", "within-cycle");
        fields.refuseOthers();
        boolean whole = staffing.isDefined()
                && certification.isDefined()
                && guidancePay.isDefined()
                && education.isDefined()
                && induction.isDefined()
                && review.isDefined()
                && renewal.isDefined()
                && districtStandard.isDefined()
                && evaluation.isDefined();
        return Option.when(
                whole,
                () -> new CheckRules(
                        staffing.get(),
                        certification.get(),
                        guidancePay.get(),
                        education.get(),
                        induction.get(),
                        review.get(),
                        renewal.get(),
                        districtStandard.get(),
                        evaluation.get()));
    }

    private static Option<Certification> certification(Fields fields) {
        Option<YearMonth> contracts = fields.required("contractsFrom", Reading.MONTH);
        Option<Integer> everyone = fields.required("everyoneFrom", YEAR);
        return contracts.flatMap(month -> everyone.map(year -> new Certification(month, year)));
    }
}
