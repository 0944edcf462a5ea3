package cn.shegong.adapters.file.write;

import cn.shegong.application.plan.Roster;
import cn.shegong.domain.check.Person;
import io.vavr.Tuple;
import io.vavr.control.Option;

/** A roster as JSON, in the keys of its files; what is blank is left out. */
final class RosterJson {

    private RosterJson() {}

    static Json.Obj of(Roster roster) {
        return Json.object(
                Tuple.of("years", Json.list(roster.years().map(Json::number))),
                Tuple.of("rows", Json.list(roster.rows().map(RosterJson::row))));
    }

    private static Json row(Roster.Row row) {
        Person person = row.person();
        Json.Obj object = Json.object()
                .with("grade", person.grade().toOption().map(grade -> Json.number(grade.number())))
                .with("post", person.post().toOption().map(post -> Json.text(FindingWords.word(post))))
                .with("hired", person.hired().toOption().map(day -> Json.text(day.toString())))
                .with("inducted", inducted(person.inducted()))
                .with("monthlyPay", person.monthlyPay().toOption().map(AnswerJson::money))
                .with("project", row.project().toOption().map(id -> Json.text(id.id())))
                .with("field", row.field().toOption().map(Json::number))
                .with("start", row.contract().toOption().map(month -> Json.text(month.toString())))
                .with("filed", person.recruitment().filed().toOption().map(RosterJson::yesNo))
                .with("advertised", person.recruitment().advertised().toOption().map(RosterJson::yesNo));
        return certificate(object, person.certificate())
                .and(Json.object(person.hours()
                        .mapKeys(year -> "hours" + year)
                        .mapValues(hours -> Json.text(
                                hours.toDecimal(2).stripTrailingZeros().toPlainString()))));
    }

    private static Json yesNo(boolean said) {
        return Json.text(said ? "yes" : "no");
    }

    private static Option<Json> inducted(Person.Inducted inducted) {
        if (inducted instanceof Person.InductedOn on) {
            return Option.some(Json.text(on.day().toString()));
        }
        return inducted instanceof Person.NotInducted ? Option.some(Json.text("no")) : Option.none();
    }

    private static Json.Obj certificate(Json.Obj row, Person.Certificate certificate) {
        if (!(certificate instanceof Person.Holds holds)) {
            return row.with("certificate", Json.text("none"));
        }
        return row.with(
                        "certificate",
                        Json.text(holds.stated()
                                .toOption()
                                .map(FindingWords::word)
                                .getOrElse("yes")))
                .with("certifiedOn", holds.since().toOption().map(day -> Json.text(day.toString())));
    }
}
