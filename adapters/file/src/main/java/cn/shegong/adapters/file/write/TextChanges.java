package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.coverage.Coverage;
import cn.shegong.domain.measures.Doubt;
import cn.shegong.domain.measures.Item;
import cn.shegong.domain.measures.TextChange;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** In what texts of measures differ, as JSON and as rows. */
record TextChanges(Words words, Language language) {

    Json.Obj json(Result.TextsCompared result) {
        return Json.object(
                Tuple.of("before", Json.text(result.comparison().before().id().id())),
                Tuple.of("after", Json.text(result.comparison().after().id().id())),
                Tuple.of("changes", Json.list(result.changes().map(this::change))));
    }

    Json.Obj json(Result.TextReviewed result) {
        return Json.object(
                Tuple.of("valid", new Json.Bool(true)),
                Tuple.of("id", Json.text(result.text().id().id())),
                Tuple.of("from", Json.text(result.text().validity().from().toString())),
                Tuple.of("to", Json.text(result.text().validity().to().toString())),
                Tuple.of("doubts", Json.list(result.doubts().map(this::doubt))),
                Tuple.of(
                        "unexplained",
                        Json.list(Coverage.of(result.text())
                                .filter(Coverage::isUnexplained)
                                .map(each -> Json.number(each.clause().number())))),
                Tuple.of("changes", Json.list(result.changes().map(this::change))));
    }

    private Json doubt(Doubt doubt) {
        return item(doubt.item()).with("value", text(doubt.item().value())).with("quote", Json.text(doubt.quote()));
    }

    private Json change(TextChange change) {
        Json.Obj object = item(change.item()).with("change", Json.text(kind(change)));
        Option<Item> before = before(change);
        object = object.with("from", Json.orNull(before.map(item -> text(item.value()))))
                .with("to", Json.orNull(after(change).map(item -> text(item.value()))));
        return object.with("sourceBefore", Json.orNull(before.flatMap(this::source)))
                .with("source", Json.orNull(after(change).flatMap(this::source)));
    }

    private Json.Obj item(Item item) {
        return Json.object(
                Tuple.of("item", Json.text(item.kind().key())),
                Tuple.of("of", Json.list(item.of().map(Json::text))),
                Tuple.of("name", new Json.Words(new ItemWords(words, language).name(item))));
    }

    private Option<Json> source(Item item) {
        return item.source().map(SourceJson::of);
    }

    /** In both languages, where they say it in their own words. */
    private static Json text(Text text) {
        return text.zh().equals(text.en()) ? Json.text(text.zh()) : SourceJson.of(text);
    }

    static String kind(TextChange change) {
        if (change instanceof TextChange.Added) {
            return "added";
        }
        if (change instanceof TextChange.Removed) {
            return "removed";
        }
        return change instanceof TextChange.Altered ? "altered" : "sourced-otherwise";
    }

    static Option<Item> before(TextChange change) {
        if (change instanceof TextChange.Altered altered) {
            return Option.some(altered.before());
        }
        if (change instanceof TextChange.SourcedOtherwise sourced) {
            return Option.some(sourced.before());
        }
        return change instanceof TextChange.Removed removed ? Option.some(removed.item()) : Option.none();
    }

    static Option<Item> after(TextChange change) {
        return change instanceof TextChange.Removed ? Option.none() : Option.some(change.item());
    }

    /** A row a change. */
    Seq<Seq<String>> rows(Seq<TextChange> changes) {
        ItemWords items = new ItemWords(words, language);
        return changes.<Seq<String>>map(change -> Vector.of(
                        change.item().kind().key(),
                        change.item().of().mkString(" "),
                        items.name(change.item()),
                        kind(change),
                        before(change).map(items::value).getOrElse(""),
                        after(change).map(items::value).getOrElse(""),
                        measure(change.item()),
                        before(change).map(items::whole).getOrElse(""),
                        after(change).map(items::whole).getOrElse("")))
                .prepend(Vector.of("item", "of", "name", "change", "from", "to", "measure", "sourceBefore", "source"));
    }

    private static String measure(Item item) {
        return item.source()
                .map(source ->
                        source.place() instanceof Source.Measure measure ? Integer.toString(measure.number()) : "")
                .getOrElse("");
    }
}
