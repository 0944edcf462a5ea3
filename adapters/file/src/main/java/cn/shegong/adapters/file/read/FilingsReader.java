package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.project.Filings;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Reads what was done about a project's cycles: a month, or several in one cell. */
final class FilingsReader {

    private static final Pattern APART = Pattern.compile("[\\s;；,，、]+");
    private static final Reading<Seq<YearMonth>> MONTHS = new Reading<>(
            Expected.of("months"),
            text -> Vector.of(APART.split(text.strip()))
                    .map(ProjectReader.START.parse())
                    .sorted());

    private FilingsReader() {}

    static Filings read(Fields row) {
        return new Filings(months(row, "applied"), months(row, "evaluated"));
    }

    private static Seq<YearMonth> months(Fields row, String key) {
        return row.node(key).exists(Node.Listing.class::isInstance)
                ? row.items(key)
                        .flatMap(item -> row.read(item, ProjectReader.START))
                        .sorted()
                : row.optional(key, MONTHS).getOrElse(Vector.empty());
    }
}
