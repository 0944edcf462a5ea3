package cn.shegong.application.input;

import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * 读入说明: gathers what was read in another way than it stands, or passed over, so that nothing of a file disappears in
 * silence. Each notice is of one table: its first id is the file, the others are rows, columns or cells. For one reading,
 * by one thread.
 */
public final class Remarks {

    /** What is told of one table. */
    private record Subject(Notice.Code code, String file) {}

    private final Map<Subject, Set<String>> told = new LinkedHashMap<>();

    /**
     * Tells of a row.
     *
     * @param code what is to be known of it
     * @param row its place
     */
    public void row(Notice.Code code, Place row) {
        add(code, row, Integer.toString(row.line()));
    }

    /**
     * Tells of a column, a cell or a range of cells.
     *
     * @param code what is to be known of it
     * @param place in the table
     * @param name the column's title, or the cells' address
     */
    public void add(Notice.Code code, Place place, String name) {
        told.computeIfAbsent(new Subject(code, bare(place.file())), subject -> new LinkedHashSet<>())
                .add(name);
    }

    /** An answer does not depend on the folder in which its files stand. */
    private static String bare(String file) {
        return file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    }

    /** {@return the notices, in the order of their codes and then of the tables; of each, what it is about in order} */
    public Seq<Notice> notices() {
        return Vector.ofAll(told.entrySet())
                .sortBy(each -> each.getKey().code())
                .map(each ->
                        Notice.ofReading(each.getKey().code(), each.getKey().file(), Vector.ofAll(each.getValue())));
    }
}
