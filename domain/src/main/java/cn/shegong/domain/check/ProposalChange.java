package cn.shegong.domain.check;

import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PackageStandard;
import java.time.YearMonth;

/** 申报改动: one change of a proposal. */
public sealed interface ProposalChange extends Change<Proposal> {

    /**
     * 调剂: funds from one line to another, the total held.
     *
     * @param from the line that gives
     * @param to the line that gets
     * @param amount above 0, CNY a year
     */
    record MoveFunds(FundLine from, FundLine to, Yuan amount) implements ProposalChange {
        @Override
        public Proposal applyTo(Proposal proposal) {
            return proposal.with(proposal.funds().plus(from, amount.negated()).plus(to, amount));
        }
    }

    /**
     * 追加: funds on top of the total.
     *
     * @param to the line that gets it
     * @param amount above 0, CNY a year
     */
    record AddFunds(FundLine to, Yuan amount) implements ProposalChange {
        @Override
        public Proposal applyTo(Proposal proposal) {
            return proposal.with(proposal.funds().plus(to, amount));
        }
    }

    /**
     * 增设专业岗位: more of the heads in professional posts, the heads held.
     *
     * @param posts above 0
     */
    record AddPosts(long posts) implements ProposalChange {
        @Override
        public Proposal applyTo(Proposal proposal) {
            long before = proposal.team().professionalPosts().toOption().getOrElse(0L);
            return proposal.with(proposal.team().withPosts(before + posts));
        }
    }

    /**
     * 增员: more heads of a grade.
     *
     * @param grade of the new heads
     * @param heads above 0
     */
    record AddHeads(Grade grade, long heads) implements ProposalChange {
        @Override
        public Proposal applyTo(Proposal proposal) {
            return proposal.with(proposal.team().plus(grade, heads));
        }
    }

    /**
     * 取证: more certificate holders in professional posts.
     *
     * @param holders above 0
     */
    record AddCertified(long holders) implements ProposalChange {
        @Override
        public Proposal applyTo(Proposal proposal) {
            long before = proposal.team().certified().toOption().getOrElse(0L);
            return proposal.with(proposal.team().withCertified(before + holders));
        }
    }

    /**
     * 改合同期.
     *
     * @param months of the contract
     */
    record SetMonths(int months) implements ProposalChange {
        @Override
        public Proposal applyTo(Proposal proposal) {
            return proposal.withMonths(months);
        }
    }

    /**
     * 提高区自定标准.
     *
     * @param standard CNY a person a year
     */
    record SetDistrictStandard(PackageStandard standard) implements ProposalChange {
        @Override
        public Proposal applyTo(Proposal proposal) {
            return proposal.with(standard);
        }
    }

    /**
     * 提前申请: by the last month that is in time.
     *
     * @param month the last in which it is in time
     */
    record ApplyBy(YearMonth month) implements ProposalChange {
        @Override
        public Proposal applyTo(Proposal proposal) {
            return proposal.renewal()
                    .toOption()
                    .map(renewal -> proposal.with(new Renewal(renewal.expires(), month)))
                    .getOrElse(proposal);
        }
    }
}
