package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.check.ClientNeed;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.FundLine;
import cn.shegong.domain.check.Funds;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.check.Renewal;
import cn.shegong.domain.check.Review;
import cn.shegong.domain.check.Team;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/**
 * Reads one proposal: from keys, where heads, budget, need and renewal have keys of their own below them; or from a row
 * of a table, where all stand side by side.
 */
final class ProposalReader {

    /** More than any city spends; six such lines are far below 64-bit fen. */
    private static final Yuan MOST = Yuan.of(1_000_000_000_000L);

    private static final Reading<Yuan> AMOUNT = Reading.amount(MOST);
    private static final int LEAST_MONTHS = 1;
    private static final int MOST_MONTHS = 120;
    private static final Reading<Integer> MONTHS =
            Reading.whole(LEAST_MONTHS, MOST_MONTHS).map(Long::intValue);
    private static final Reading<Review> REVIEW = Reading.oneOf(LinkedHashMap.of(
            "passed",
            Review.PASSED,
            "pending",
            Review.PENDING,
            "refused",
            Review.REFUSED,
            "通过",
            Review.PASSED,
            "待审",
            Review.PENDING,
            "未通过",
            Review.REFUSED));

    private final Measures text;
    private final Reading<Integer> field;
    private final Reading<Norm> norm;

    /**
     * @param text the measures whose fields and norms proposals must fit
     */
    ProposalReader(Measures text) {
        this.text = text;
        field = ProjectReader.field(text);
        norm = Reading.oneOf(text.staffing().norms().mapKeys(NormId::id));
    }

    /**
     * @param row whether it is a row of a table, of which further columns are kept
     */
    Option<Proposal> read(Fields fields, boolean row) {
        Option<ProjectId> id = fields.required("id", Reading.TEXT).map(ProjectId::new);
        Option<District> district = fields.required("district", Reading.TEXT).map(District::new);
        Option<Integer> code = fields.required("field", field);
        Option<YearMonth> start = fields.required("start", ProjectReader.START);
        Entry<Integer> months = Entry.of(
                fields.has("end")
                        ? CyclesEnd.months(fields, LEAST_MONTHS, MOST_MONTHS)
                        : fields.optional("months", MONTHS));
        Option<Workforce.ByGrade> heads = row ? rowHeads(fields) : heads(fields);
        Entry<Long> posts = Entry.of(fields.optional("professionalPosts", ProjectReader.HEADS));
        Entry<Long> certified = Entry.of(fields.optional("certified", ProjectReader.HEADS));
        Option<Funds> funds =
                row ? funds(fields) : fields.requiredFields("budget").flatMap(below -> closed(below, funds(below)));
        Entry<PackageStandard> standard = Entry.of(fields.optional("districtStandard", ScenarioFiles.STANDARD));
        Entry<ClientNeed> need = Entry.of(row ? rowNeed(fields, code) : need(fields, code));
        Entry<Renewal> renewal = Entry.of(row ? rowRenewal(fields) : renewal(fields));
        Entry<Review> review = Entry.of(fields.optional("review", REVIEW));
        Map<String, String> further = FurtherColumns.read(fields, Columns.PROPOSALS, row);
        boolean whole = id.isDefined()
                && district.isDefined()
                && code.isDefined()
                && start.isDefined()
                && heads.isDefined()
                && funds.isDefined();
        return Option.when(
                whole,
                () -> new Proposal(
                        id.get(),
                        district.get(),
                        code.get(),
                        start.get(),
                        months,
                        new Team(heads.get(), posts, certified),
                        funds.get(),
                        standard,
                        need,
                        renewal,
                        review,
                        further));
    }

    private static <T> T closed(Fields fields, T read) {
        fields.refuseOthers();
        return read;
    }

    /** {@code heads: {"5": 1, "9": 3}}; a grade may also be written as in tables, {@code g5}. */
    private static Option<Workforce.ByGrade> heads(Fields fields) {
        return fields.requiredFields("heads").flatMap(below -> {
            Vector<Long> heads = Grade.ALL.map(grade -> heads(below, grade));
            below.refuseOthers();
            return below.faults().isEmpty() ? Option.some(new Workforce.ByGrade(heads)) : Option.none();
        });
    }

    private static long heads(Fields below, Grade grade) {
        String number = Integer.toString(grade.number());
        if (below.has(number) && below.has(grade.key())) {
            below.wrong(grade.key(), Expected.of("key-once"));
        }
        return below.optional(number, ProjectReader.HEADS)
                .orElse(() -> below.optional(grade.key(), ProjectReader.HEADS))
                .getOrElse(0L);
    }

    private static Option<Workforce.ByGrade> rowHeads(Fields row) {
        if (!Grade.ALL.exists(grade -> row.has(grade.key()) || row.lacks(grade.key()))) {
            row.faults().add(row.place(), "", Expected.of("heads-by-grade"));
        }
        Vector<Long> heads = Grade.ALL.map(
                grade -> row.optional(grade.key(), ProjectReader.HEADS).getOrElse(0L));
        return Option.some(new Workforce.ByGrade(heads));
    }

    private static Option<Funds> funds(Fields fields) {
        Option<Yuan> labour = fields.required(FundLine.LABOUR.key(), AMOUNT);
        Map<FundLine, Yuan> others = LinkedHashMap.ofEntries(Vector.of(FundLine.values())
                .remove(FundLine.LABOUR)
                .flatMap(line -> fields.optional(line.key(), AMOUNT).map(amount -> Tuple.of(line, amount))));
        return labour.map(amount -> new Funds(others.put(FundLine.LABOUR, amount)));
    }

    private Option<ClientNeed> need(Fields fields, Option<Integer> code) {
        return fields.fields("need").flatMap(below -> closed(below, statedNeed(below, code)));
    }

    private Option<ClientNeed> rowNeed(Fields row, Option<Integer> code) {
        return row.has("norm") || row.has("quantity") ? statedNeed(row, code) : Option.none();
    }

    private Option<ClientNeed> statedNeed(Fields fields, Option<Integer> code) {
        Option<Norm> known = fields.required("norm", norm);
        if (known.isDefined() && code.exists(own -> own != known.get().field())) {
            fields.wrong("norm", Expected.of("norm-of-field", code.get(), ProjectReader.normsOf(code.get(), text)));
        }
        Option<Long> quantity = fields.required("quantity", ProjectReader.HEADS);
        return known.flatMap(one -> quantity.map(number -> new ClientNeed(one.id(), number)));
    }

    private static Option<Renewal> renewal(Fields fields) {
        return fields.fields("renewal").flatMap(below -> closed(below, statedRenewal(below)));
    }

    private static Option<Renewal> rowRenewal(Fields row) {
        return row.has("expires") || row.has("applied") ? statedRenewal(row) : Option.none();
    }

    private static Option<Renewal> statedRenewal(Fields fields) {
        Option<YearMonth> expires = fields.required("expires", ProjectReader.START);
        Option<YearMonth> applied = fields.required("applied", ProjectReader.START);
        return expires.flatMap(end -> applied.map(when -> new Renewal(end, when)));
    }
}
