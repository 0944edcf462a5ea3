package cn.shegong.adapters.file.write;

import cn.shegong.domain.check.Change;
import cn.shegong.domain.check.EmployedStaffChange.RaiseAllPay;
import cn.shegong.domain.check.PersonChange;
import cn.shegong.domain.check.ProposalChange;

/** What would mend a finding, as JSON. */
final class ChangeJson {

    private ChangeJson() {}

    static Json of(Change<?> change) {
        if (change instanceof ProposalChange proposal) {
            return of(proposal);
        }
        return change instanceof PersonChange person
                ? of(person)
                : SourceJson.kind("raiseAllPay").with("amount", AnswerJson.money(((RaiseAllPay) change).amount()));
    }

    private static Json of(ProposalChange change) {
        if (change instanceof ProposalChange.MoveFunds move) {
            return SourceJson.kind("moveFunds")
                    .with("from", Json.text(move.from().key()))
                    .with("to", Json.text(move.to().key()))
                    .with("amount", AnswerJson.money(move.amount()));
        }
        if (change instanceof ProposalChange.AddFunds add) {
            return SourceJson.kind("addFunds")
                    .with("to", Json.text(add.to().key()))
                    .with("amount", AnswerJson.money(add.amount()));
        }
        if (change instanceof ProposalChange.AddPosts add) {
            return SourceJson.kind("addPosts").with("posts", Json.number(add.posts()));
        }
        if (change instanceof ProposalChange.AddHeads add) {
            return SourceJson.kind("addHeads")
                    .with("grade", Json.text(add.grade().key()))
                    .with("heads", Json.number(add.heads()));
        }
        if (change instanceof ProposalChange.AddCertified add) {
            return SourceJson.kind("addCertified").with("holders", Json.number(add.holders()));
        }
        if (change instanceof ProposalChange.SetMonths set) {
            return SourceJson.kind("setMonths").with("months", Json.number(set.months()));
        }
        if (change instanceof ProposalChange.SetDistrictStandard set) {
            return SourceJson.kind("setDistrictStandard").with("standard", MeasuresJson.of(set.standard()));
        }
        return SourceJson.kind("applyBy")
                .with(
                        "month",
                        Json.text(((ProposalChange.ApplyBy) change).month().toString()));
    }

    private static Json of(PersonChange change) {
        if (change instanceof PersonChange.Certify certify) {
            return SourceJson.kind("certify")
                    .with("level", Json.text(FindingWords.word(certify.level())))
                    .with("by", Json.text(certify.by().toString()));
        }
        if (change instanceof PersonChange.AddHours add) {
            return SourceJson.kind("addHours")
                    .with("year", Json.number(add.year()))
                    .with("hours", Json.text(add.hours().toString()));
        }
        if (change instanceof PersonChange.Induct induct) {
            return SourceJson.kind("induct").with("by", Json.text(induct.by().toString()));
        }
        if (change instanceof PersonChange.RaisePay raise) {
            return SourceJson.kind("raisePay").with("amount", AnswerJson.money(raise.amount()));
        }
        return SourceJson.kind(
                change instanceof PersonChange.FileRecruitment ? "fileRecruitment" : "advertiseRecruitment");
    }
}
