package cn.shegong.adapters.app;

import cn.shegong.adapters.file.read.PortfolioFiles;
import cn.shegong.adapters.file.read.ProposalFiles;
import cn.shegong.adapters.file.read.RosterFiles;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.plan.Roster;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.port.Proposals;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.Person;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Portfolio;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.List;

/**
 * A table before anyone dressed it: keys for headers, and all values in the plainest way.
 *
 * @param rows blank cells are absent
 */
record PlainTable(Kind kind, Seq<Map<String, String>> rows) {

    static final Measures TEXT = MeasuresFiles.own().onFile().head();
    private static final WorkbookFiles BOOKS = new WorkbookFiles();
    private static final int MOST = 1_000;

    /** Which table it is. */
    enum Kind {
        PROJECTS("projects"),
        NEEDS("needs"),
        PROPOSALS("proposals"),
        ROSTER("roster");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** What is read of a document, and what is told of it. */
        Validation<Seq<Fault>, ? extends Remarked<?>> read(Document document) {
            Vector<Document> one = Vector.of(document);
            return switch (this) {
                case PROJECTS -> portfolio(new Portfolios.Documents(one, Vector.empty()));
                case NEEDS -> portfolio(new Portfolios.Documents(Vector.empty(), one));
                case PROPOSALS -> new ProposalFiles(BOOKS).read(new Proposals.Listed(one, MOST), TEXT);
                case ROSTER ->
                    new RosterFiles(BOOKS)
                            .read(document, TEXT, MOST)
                            .map(read -> new Remarked<>(counted(read.value()), read.notices()));
            };
        }

        private static Validation<Seq<Fault>, Remarked<Portfolio>> portfolio(Portfolios.Documents documents) {
            return new PortfolioFiles(BOOKS)
                    .read(documents, TEXT)
                    .map(read -> new Remarked<>(read.portfolio(), read.notices()));
        }
    }

    /** People by their order, wherever their rows stand. */
    private static Roster counted(Roster roster) {
        return new Roster(
                roster.rows()
                        .zipWithIndex((row, number) -> new Roster.Row(
                                counted(row.person(), number + 1), row.project(), row.field(), row.contract())),
                roster.years(),
                roster.dropped());
    }

    private static Person counted(Person person, int number) {
        return new Person(
                number,
                person.grade(),
                person.post(),
                person.certificate(),
                person.hours(),
                person.hired(),
                person.inducted(),
                person.monthlyPay(),
                person.recruitment());
    }

    static PlainTable projects(Portfolio portfolio) {
        return new PlainTable(Kind.PROJECTS, PortfolioTables.of(portfolio).projects());
    }

    static PlainTable needs(Portfolio portfolio) {
        return new PlainTable(Kind.NEEDS, PortfolioTables.of(portfolio).needs());
    }

    static PlainTable proposals(List<Proposal> proposals) {
        return new PlainTable(
                Kind.PROPOSALS,
                Vector.ofAll(proposals).zipWithIndex((each, number) -> row(each).put("id", "Q" + number)));
    }

    static PlainTable roster(List<Person> people) {
        return new PlainTable(Kind.ROSTER, Vector.ofAll(people).map(PlainTable::row));
    }

    Remarked<?> read() {
        Document document = InMemory.of(kind.title() + ".csv", PortfolioTables.csv(rows));
        var read = kind.read(document);
        return read.getOrElseThrow(() -> new AssertionError(read.getError()));
    }

    private static String amount(Yuan yuan) {
        return java.math.BigDecimal.valueOf(yuan.fen(), 2).toPlainString();
    }

    private static <T> Map<String, String> filled(Map<String, String> row, String key, Entry<T> entry) {
        return entry.toOption().map(value -> row.put(key, value.toString())).getOrElse(row);
    }

    private static Map<String, String> row(Proposal proposal) {
        Map<String, String> row = LinkedHashMap.of(
                "id", proposal.id().id(),
                "district", proposal.district().name(),
                "field", Integer.toString(proposal.field()),
                "start", proposal.start().toString());
        row = filled(row, "months", proposal.months());
        for (int grade = 1; grade <= 10; grade++) {
            row = row.put(
                    "g" + grade, proposal.team().heads().heads().get(grade - 1).toString());
        }
        row = filled(row, "professionalPosts", proposal.team().professionalPosts());
        row = filled(row, "certified", proposal.team().certified());
        row = proposal.funds().lines().foldLeft(row, (all, line) -> all.put(line._1.key(), amount(line._2)));
        row = filled(
                row,
                "districtStandard",
                Entry.of(proposal.districtStandard().toOption().map(each -> each.toFraction())));
        for (var need : proposal.need().toOption()) {
            row = row.put("norm", need.norm().id()).put("quantity", Long.toString(need.quantity()));
        }
        for (var renewal : proposal.renewal().toOption()) {
            row = row.put("expires", renewal.expires().toString())
                    .put("applied", renewal.applied().toString());
        }
        for (var review : proposal.review().toOption()) {
            row = row.put("review", review.name().toLowerCase(java.util.Locale.ROOT));
        }
        return row;
    }

    private static Map<String, String> row(Person person) {
        Map<String, String> row = LinkedHashMap.of("certificate", "none", "certifiedOn", "", "hired", "");
        row = row.put("monthlyPay", "").put("grade", "");
        row = filled(row, "grade", Entry.of(person.grade().toOption().map(each -> each.number())));
        row = filled(
                row,
                "post",
                Entry.of(person.post().toOption().map(each -> each == Person.Post.PROFESSIONAL ? "专业岗位" : "辅助岗位")));
        if (person.certificate() instanceof Person.Holds holds) {
            row = row.put(
                    "certificate",
                    holds.stated()
                            .toOption()
                            .map(level -> level.name().toLowerCase(java.util.Locale.ROOT))
                            .getOrElse("yes"));
            row = filled(row, "certifiedOn", holds.since());
        }
        row = person.hours()
                .foldLeft(
                        row,
                        (all, hours) -> all.put(
                                "hours" + hours._1, hours._2.toDecimal(2).toPlainString()));
        row = filled(row, "hired", person.hired());
        if (!(person.inducted() instanceof Person.InductionNotSaid)) {
            row = row.put(
                    "inducted",
                    person.inducted() instanceof Person.InductedOn on ? on.day().toString() : "none");
        }
        row = filled(row, "monthlyPay", Entry.of(person.monthlyPay().toOption().map(PlainTable::amount)));
        row = filled(
                row, "filed", Entry.of(person.recruitment().filed().toOption().map(each -> each ? "备2024" : "无")));
        return filled(
                row,
                "advertised",
                Entry.of(person.recruitment().advertised().toOption().map(each -> each ? "是" : "否")));
    }
}
