package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Bundles.Bundle;
import cn.shegong.application.port.Spreadsheets;
import io.micronaut.http.HttpRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.inject.Singleton;

/**
 * 摘录: the rows of a portfolio's tables that have faults, and the first ones, as their files have them. Only for whom asks
 * by the parameter {@code excerpt}; of rosters never, since they tell of people.
 */
@Singleton
final class Excerpts {

    private static final Seq<String> TABLES = Vector.of("projects", "needs");
    private static final String PARAMETER = "excerpt";
    private static final int MOST_ROWS = 200;

    private final Spreadsheets spreadsheets;

    Excerpts(Core core) {
        spreadsheets = core.spreadsheets();
    }

    /** What else is asked for in the address: settings stand in the body and the headers, and none is passed over in silence. */
    static Seq<Fault> strays(HttpRequest<?> request) {
        return Vector.ofAll(request.getParameters().names())
                .remove(PARAMETER)
                .filter(name -> !name.equals(Manner.CSV)
                        || !Manner.READER.equals(request.getParameters().get(name)))
                .map(name -> name.equals(Manner.CSV)
                        ? new Fault(
                                Place.of(Problems.QUERY).below(name),
                                String.valueOf(request.getParameters().get(name)),
                                Expected.of("one-of", Manner.READER))
                        : new Fault(
                                Place.of(Problems.QUERY).below(name),
                                name,
                                Expected.of("known-key", PARAMETER + ", " + Manner.CSV)));
    }

    /** How many rows from the top are asked for; none where no excerpt is. */
    static Either<Fault, Option<Integer>> top(HttpRequest<?> request) {
        Option<String> asked = Option.of(request.getParameters().get(PARAMETER));
        if (asked.isEmpty()) {
            return Either.right(Option.none());
        }
        return asked.filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(rows -> rows <= MOST_ROWS)
                .map(Option::some)
                .toEither(new Fault(
                        Place.of(Problems.QUERY).below(PARAMETER), asked.get(), Expected.of("whole", 0, MOST_ROWS)));
    }

    /** What there is to be shown beside the faults. */
    Seq<Problem.Table> of(Bundle bundle, Seq<Fault> faults, int top) {
        return TABLES.flatMap(bundle.parts()::get)
                .distinctBy(Document::name)
                .flatMap(document -> tables(document, faults, top));
    }

    private Seq<Problem.Table> tables(Document document, Seq<Fault> faults, int top) {
        Set<Integer> wrong = faults.map(Fault::place)
                .filter(place -> place.document().equals(document.name()))
                .map(Place::line)
                .distinct()
                .take(MOST_ROWS)
                .toSet();
        return spreadsheets
                .excerpt(document, row -> row <= top || wrong.contains(row))
                .map(sheet -> new Problem.Table(document.name(), sheet));
    }
}
