package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Place;
import cn.shegong.application.plan.Roster;
import cn.shegong.application.port.Rosters;
import cn.shegong.application.port.Workbooks;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
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
    private static final Pattern ITEM = Pattern.compile("(\\[[0-9]+])(?:\\.(.+))?");

    private final Tables tables;

    public RosterFiles(Workbooks workbooks) {
        tables = new Tables(workbooks);
    }

    @Override
    public Validation<Seq<Fault>, Roster> read(Document document, Measures text) {
        Faults faults = new Faults();
        PersonReader reader = new PersonReader(text);
        List<Roster.Row> rows = new ArrayList<>();
        Set<Integer> years = new TreeSet<>();
        Set<String> dropped = new LinkedHashSet<>();
        int[] read = {0};
        tables.read(document, TableKind.ROSTER, faults, (fields, open) -> {
            read[0]++;
            // A list is counted as if it stood in a table, below a row of column names.
            int row = open ? fields.place().line() : read[0] + 1;
            reader.read(fields, row).forEach(rows::add);
            years.addAll(PersonReader.years(fields).asJava());
            further(fields, open, dropped);
        });
        return faults.unlessAny(() -> new Roster(Vector.ofAll(rows), Vector.ofAll(years), dropped.size()))
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
        return new Fault(hidden(fault.place()), fault.value().isEmpty() ? "" : HIDDEN, fault.expected());
    }

    private static Place hidden(Place place) {
        var item = ITEM.matcher(place.at());
        if (!item.matches()) {
            return PersonReader.isKnown(Columns.ROSTER.key(place.at())) ? place : place.at("");
        }
        boolean known = item.group(2) != null && PersonReader.isKnown(item.group(2));
        return known ? place : place.at(item.group(1));
    }
}
