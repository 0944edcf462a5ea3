package cn.shegong.domain.check;

import cn.shegong.domain.money.Yuan;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;

/**
 * 经费整改: fills up one line from others, one after the other down to what each must keep; what is still missing is added
 * to the total.
 *
 * <p>疑义: the text does not say which line gives. Management gives first (Measure 6 warns of too much of it), then
 * activities, training, insurance and tax.
 */
record FundsRemedy(Funds funds, FundLine to, Vector<Tuple2<FundLine, Yuan>> givers) {

    private static final Vector<FundLine> FREE =
            Vector.of(FundLine.MANAGEMENT, FundLine.ACTIVITIES, FundLine.TRAINING, FundLine.INSURANCE_AND_TAX);

    /** From the lines for which no least amount is asked. */
    static FundsRemedy fromFreeLines(Funds funds, FundLine to) {
        return new FundsRemedy(funds, to, FREE.map(line -> Tuple.of(line, Yuan.ZERO)));
    }

    /** And then from another, which keeps so much. */
    FundsRemedy then(FundLine line, Yuan kept) {
        return new FundsRemedy(funds, to, givers.append(Tuple.of(line, kept)));
    }

    Remedy<Proposal> of(Yuan missing) {
        Vector<Change<Proposal>> changes = Vector.empty();
        Funds left = funds;
        Yuan open = missing;
        for (Tuple2<FundLine, Yuan> giver : givers) {
            Yuan spare = left.of(giver._1).minus(giver._2);
            Yuan moved = spare.compareTo(open) < 0 ? spare : open;
            if (moved.isPositive()) {
                changes = changes.append(new ProposalChange.MoveFunds(giver._1, to, moved));
                left = left.plus(giver._1, moved.negated());
                open = open.minus(moved);
            }
        }
        return new Remedy.Changes<>(
                open.isPositive() ? changes.append(new ProposalChange.AddFunds(to, open)) : changes);
    }
}
