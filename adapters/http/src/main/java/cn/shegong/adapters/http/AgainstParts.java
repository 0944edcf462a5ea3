package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Place;
import cn.shegong.application.plan.Against;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Bundles;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.usecase.CompareBudgets;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * 比较对象: what a plan is compared with: at {@code against} a scenario, a plan or a list of them; in a form a file of one of
 * these, and perhaps a second plan's tables beside it.
 *
 * @param inquiry that asks
 */
record AgainstParts(Inquiry inquiry) {

    /** The key of a second plan's projects in a form. */
    static final String PROJECTS = "againstProjects";
    /** The key of a second plan's needs in a form. */
    static final String NEEDS = "againstNeeds";

    private static final String KEY = "against";
    /** What is one table by itself; workbooks may have both. */
    private static final Seq<String> TABLES = Vector.of(".csv", ".txt");

    private static final Seq<String> OF_PLAN = Vector.of("scenario", "projects", "needs");

    boolean isAsked() {
        return inquiry.holds(KEY) || inquiry.holds(PROJECTS) || inquiry.holds(NEEDS);
    }

    /** What is asked of a plan; without one, only what is wrong is gathered. */
    Option<CompareBudgets.Others> read(Option<Plan> plan) {
        Seq<Document> projects = inquiry.part(PROJECTS).toVector();
        Seq<Document> needs = inquiry.part(NEEDS)
                .map(table -> Inquiry.sameBook(projects, table))
                .toVector();
        Option<Document> given = inquiry.part(KEY);
        if (projects.nonEmpty() || needs.nonEmpty()) {
            return plan(plan, given, documents(projects, needs)).map(CompareBudgets.Others::new);
        }
        Option<Seq<Document>> items = given.filter(AgainstParts::isJson)
                .flatMap(document -> faults().take(bundles().items(document)))
                .flatMap(list -> list);
        if (items.exists(Seq::isEmpty)) {
            inquiry.fields().missing(KEY, Expected.of("against-list"));
        }
        return items.map(list -> list.flatMap(item -> one(plan, item)))
                .filter(Seq::nonEmpty)
                .map(others -> new CompareBudgets.Others(others, true))
                .orElse(() -> given.filter(document -> items.isEmpty())
                        .flatMap(document -> one(plan, document))
                        .map(CompareBudgets.Others::new));
    }

    private Option<Against> one(Option<Plan> plan, Document document) {
        if (isJson(document)) {
            return bundles()
                    .openPart(document, OF_PLAN)
                    .toOption()
                    .filter(bundle -> bundle.parts().keySet().exists(key -> !key.equals("scenario")))
                    .map(bundle -> plan(plan, bundle))
                    .getOrElse(() -> scenario(plan, document));
        }
        Portfolios.Contents contents = inquiry.core().openPlan().portfolios().contents(document);
        if (!contents.isPortfolio()) {
            return scenario(plan, document);
        }
        boolean isBook = !TABLES.exists(document.name().toLowerCase(Locale.ROOT)::endsWith);
        return plan(
                plan,
                Option.when(contents.isScenario(), document),
                documents(Vector.of(document), isBook ? Vector.of(document) : Vector.empty()));
    }

    private Option<Against> plan(Option<Plan> first, Bundles.Bundle bundle) {
        Fields keys = new Fields(bundle.rest(), faults());
        OF_PLAN.forEach(keys::node);
        keys.refuseOthers();
        return plan(
                first,
                bundle.parts().get("scenario"),
                documents(
                        bundle.parts().get("projects").toVector(),
                        bundle.parts().get("needs").toVector()));
    }

    private Option<Against> plan(Option<Plan> first, Option<Document> scenario, Portfolios.Documents tables) {
        var open = inquiry.core().openPlan();
        if (first.isDefined()) {
            return isShort(first.get(), faults().take(open.openAgainst(first.get(), scenario, tables)), scenario);
        }
        if (scenario.isDefined()) {
            faults().take(open.open(scenario.get(), tables));
        } else {
            faults().take(open.portfolios()
                    .read(tables, inquiry.core().texts().onFile().head()));
        }
        return Option.none();
    }

    private Option<Against> scenario(Option<Plan> first, Document document) {
        if (first.isDefined()) {
            var read = inquiry.core().openPlan().openAgainst(first.get(), document);
            return isShort(first.get(), faults().take(read), Option.some(document));
        }
        faults().take(inquiry.core().scenarios().read(document, texts().map(Measures::id)));
        return Option.none();
    }

    private Option<Against> isShort(Plan first, Option<Against> read, Option<Document> scenario) {
        return read.filter(
                other -> scenario.forAll(document -> inquiry.isShort(other.plan(first), Place.of(document.name()))));
    }

    private Portfolios.Documents documents(Seq<Document> projects, Seq<Document> needs) {
        return new Portfolios.Documents(projects, needs, inquiry.limits().rows());
    }

    private static boolean isJson(Document document) {
        return document.name().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private Bundles bundles() {
        return inquiry.core().bundles().apply(inquiry.limits().levels());
    }

    private Seq<Measures> texts() {
        return inquiry.core().texts().onFile();
    }

    private Faults faults() {
        return inquiry.faults();
    }
}
