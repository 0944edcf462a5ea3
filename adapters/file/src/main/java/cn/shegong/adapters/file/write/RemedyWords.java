package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.domain.check.Change;
import cn.shegong.domain.check.EmployedStaffChange;
import cn.shegong.domain.check.FundLine;
import cn.shegong.domain.check.PersonChange;
import cn.shegong.domain.check.ProposalChange;
import cn.shegong.domain.check.Remedy;

/** Remedies in words: amounts in CNY, exact to the fen. */
record RemedyWords(Words words, Language language) {

    String of(Remedy<?> remedy) {
        return remedy instanceof Remedy.Changes<?> changes
                ? changes.changes().map(this::of).mkString(phrase("source.and"))
                : phrase("reason." + FindingWords.word(((Remedy.None<?>) remedy).reason()));
    }

    private String of(Change<?> change) {
        if (change instanceof EmployedStaffChange.RaiseAllPay raise) {
            return phrase("remedy.raise-all-pay", FindingWords.money(raise.amount()));
        }
        return change instanceof ProposalChange proposal ? of(proposal) : of((PersonChange) change);
    }

    private String of(ProposalChange change) {
        if (change instanceof ProposalChange.MoveFunds move) {
            return phrase("remedy.move-funds", line(move.from()), line(move.to()), FindingWords.money(move.amount()));
        }
        if (change instanceof ProposalChange.AddFunds add) {
            return phrase("remedy.add-funds", line(add.to()), FindingWords.money(add.amount()));
        }
        if (change instanceof ProposalChange.AddPosts add) {
            return phrase("remedy.add-posts", FindingWords.count(add.posts()));
        }
        if (change instanceof ProposalChange.AddHeads add) {
            return phrase("remedy.add-heads", add.grade().number(), FindingWords.count(add.heads()));
        }
        if (change instanceof ProposalChange.AddCertified add) {
            return phrase("remedy.add-certified", FindingWords.count(add.holders()));
        }
        if (change instanceof ProposalChange.SetMonths set) {
            return phrase("remedy.set-months", set.months());
        }
        if (change instanceof ProposalChange.SetDistrictStandard set) {
            return phrase(
                    "remedy.set-district-standard",
                    FindingWords.count(set.standard().yuanAPersonAYear()));
        }
        return phrase("remedy.apply-by", ((ProposalChange.ApplyBy) change).month());
    }

    private String of(PersonChange change) {
        if (change instanceof PersonChange.AddHours add) {
            return phrase("remedy.add-hours", FindingWords.hours(add.hours()), add.year());
        }
        if (change instanceof PersonChange.RaisePay raise) {
            return phrase("remedy.raise-pay", FindingWords.money(raise.amount()));
        }
        if (change instanceof PersonChange.Certify certify) {
            return phrase("remedy.certify", certify.by(), phrase("certificate." + FindingWords.word(certify.level())));
        }
        if (change instanceof PersonChange.Induct induct) {
            return phrase("remedy.induct", induct.by());
        }
        return phrase(change instanceof PersonChange.FileRecruitment ? "remedy.file-recruitment" : "remedy.advertise");
    }

    private String line(FundLine line) {
        return phrase("line." + line.key());
    }

    private String phrase(String key, Object... arguments) {
        return words.phrase(key, language, arguments);
    }
}
