package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/** 续期申请: applied for in time before a project expires (Measure 12). */
public record RenewalApplication() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("renewal-application");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().renewal().source(), text));
    }

    /**
     * {@return the last month in which to apply for the renewal of a project that expires in the given one}
     *
     * @param expires the contract's last month
     * @param text the measures in force
     */
    public static YearMonth lastMonth(YearMonth expires, Measures text) {
        return expires.minusMonths(text.checks().renewal().value());
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        return proposal.renewal().toOption().flatMap(renewal -> {
            YearMonth last = lastMonth(renewal.expires(), yardstick.text());
            return Option.when(
                    renewal.applied().isAfter(last),
                    () -> new Finding<>(
                            id(),
                            Severity.VIOLATION,
                            citations(yardstick.text()).head(),
                            new Datum.Month(renewal.applied()),
                            new Datum.Month(last),
                            Remedy.of(new ProposalChange.ApplyBy(last))));
        });
    }
}
