package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.plan.Roster;
import cn.shegong.application.port.Rosters;
import cn.shegong.application.port.Workbooks;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads rosters, a row a person. What stands in further columns may name people and is not kept; and since a value may
 * stand in the wrong column, or a table may lack its head, faults name known columns alone and never show a value.
 */
public final class RosterFiles implements Rosters {

    private static final String HIDDEN = "***";
    private static final Pattern COLUMN = Pattern.compile("^column:[A-Za-z0-9-]+");
    /** What is expected names a value, or a header that may be one. */
    private static final Vector<String> NAMING =
            Vector.of("sum-of-rows", "column-near", "columns-missing", "serial-date");

    private final Tables tables;

    public RosterFiles(Workbooks workbooks) {
        tables = new Tables(workbooks);
    }

    @Override
    public Validation<Seq<Fault>, Remarked<Roster>> read(Document document, Measures text, int mostRows) {
        ReadingLog log = new ReadingLog();
        PersonReader reader = new PersonReader(text);
        List<Roster.Row> rows = new ArrayList<>();
        Set<Integer> years = new TreeSet<>();
        Set<String> dropped = new LinkedHashSet<>();
        Set<String> named = new HashSet<>();
        int[] read = {0};
        tables.read(document, TableKind.ROSTER, log, mostRows, (fields, open) -> {
            read[0]++;
            // A list is counted as if it stood in a table, below a row of column names.
            int row = open ? fields.place().line() : read[0] + 1;
            rows.add(reader.read(fields, row, open));
            named.addAll(fields.keys().asJava());
            years.addAll(PersonReader.years(fields).asJava());
            further(fields, open, dropped);
        });
        return log.unlessAny(() -> new Roster(
                        Vector.ofAll(rows).map(row -> PersonReader.withBlanks(row, named)),
                        Vector.ofAll(years),
                        dropped.size()))
                .mapError(all -> all.map(RosterFiles::hidden));
    }

    private static void further(Fields fields, boolean open, Set<String> dropped) {
        if (open) {
            dropped.addAll(fields.others().keySet().toJavaSet());
        } else {
            fields.refuseOthers();
        }
    }

    private static Fault hidden(Fault fault) {
        Expected expected = fault.expected();
        return new Fault(
                hidden(fault.place()),
                fault.value().isEmpty() ? "" : HIDDEN,
                NAMING.contains(expected.code())
                        ? new Expected(expected.code(), expected.arguments().map(RosterFiles::hidden))
                        : expected);
    }

    /** A known column may be named. */
    private static String hidden(String argument) {
        var column = COLUMN.matcher(argument);
        return column.find() ? column.group() : HIDDEN;
    }

    private static Place hidden(Place place) {
        return new Place(place.document(), place.line(), known(place.at()), place.sheet());
    }

    /** As far as known columns lead. */
    private static Path known(Path path) {
        if (!(path instanceof Path.Key key)) {
            return path;
        }
        Path parent = known(key.parent());
        boolean isKnown = parent.equals(key.parent()) && PersonReader.isKnown(Columns.ROSTER.key(key.key()));
        return isKnown ? path : parent;
    }
}
