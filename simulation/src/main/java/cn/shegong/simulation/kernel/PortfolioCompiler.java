package cn.shegong.simulation.kernel;

import cn.shegong.domain.pay.Band;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 编译: takes rows one by one, in any order of blocks, and sorts them into blocks by counting. For one thread. */
public final class PortfolioCompiler {

    private final Map<Option<String>, Integer> groups = new LinkedHashMap<>();
    private final Map<Block.Key, Integer> keys = new HashMap<>();
    private final List<Block.Key> inOrder = new ArrayList<>();
    private final List<CompiledPortfolio.NeedRow> needs = new ArrayList<>();
    private final int[][] columns = new int[Shape.GRADES.columns()][0];
    private int[] blockOf = new int[0];
    private int[] rowTotals = new int[0];
    private int rows;

    /** For as many rows as come. */
    public PortfolioCompiler() {}

    /**
     * For some number of rows, for which room is made at once.
     *
     * @param expected how many fixed rows will come; more are taken as well
     */
    public PortfolioCompiler(int expected) {
        grow(expected);
    }

    /**
     * {@return a whole portfolio, each project in the group that is named for it}
     *
     * @param portfolio fixed projects and needs
     * @param groupOf the name of a project's group, or none
     */
    public static CompiledPortfolio compile(Portfolio portfolio, Function<Project, Option<String>> groupOf) {
        PortfolioCompiler compiler = new PortfolioCompiler();
        for (Project project : portfolio.projects()) {
            compiler.add(project, compiler.group(groupOf.apply(project)));
        }
        return compiler.compiled();
    }

    /**
     * {@return the index of a group, from 0; it counts as seen from now on}
     *
     * @param name none for the projects without what is grouped by
     */
    public int group(Option<String> name) {
        Integer known = groups.get(name);
        if (known != null) {
            return known;
        }
        groups.put(name, groups.size());
        return groups.size() - 1;
    }

    /**
     * Takes a project of any kind.
     *
     * @param project fixed or by need
     * @param group as {@link #group} gave it
     */
    public void add(Project project, int group) {
        Workforce workforce = project.workforce();
        if (workforce instanceof Workforce.Need) {
            needs.add(new CompiledPortfolio.NeedRow(project, group));
        } else if (workforce instanceof Workforce.ByGrade given) {
            add(key(Shape.GRADES, project, group), given.heads());
        } else if (workforce instanceof Workforce.ByBand given) {
            add(
                    key(Shape.BANDS, project, group),
                    Vector.of(Band.values()).map(band -> given.heads().get(band).get()));
        } else {
            add(key(Shape.NUMBER, project, group), Vector.of(((Workforce.ByNumber) workforce).heads()));
        }
    }

    private int key(Shape shape, Project project, int group) {
        return key(new Block.Key(shape, group, project.district(), project.field(), project.contract()));
    }

    private void add(int block, Vector<Long> heads) {
        int row = room(block);
        for (int column = 0; column < heads.size(); column++) {
            columns[column][row] = heads.get(column).intValue();
            rowTotals[row] += heads.get(column).intValue();
        }
    }

    /**
     * {@return what rows by grade with the same group, district, field and contract share, to be given with each of
     * them}
     *
     * @param group as {@link #group} gave it
     * @param district whose standards count
     * @param field the service field's code, 1 to 17
     * @param contract its start, renewal and cycle length
     */
    public int byGrade(int group, District district, int field, Contract contract) {
        return key(new Block.Key(Shape.GRADES, group, district, field, contract));
    }

    /**
     * Takes a row by grade, of which no object is made.
     *
     * @param shared as {@link #byGrade} gave it
     * @param heads of grades 1 to 10, each 0 to 10 million
     */
    public void add(int shared, int[] heads) {
        int row = room(shared);
        int total = 0;
        for (int column = 0; column < heads.length; column++) {
            columns[column][row] = heads[column];
            total += heads[column];
        }
        rowTotals[row] = total;
    }

    /**
     * Rows by grade that stand in columns already, in place of all rows before.
     *
     * @param shared for each row, as {@link #byGrade} gave it
     * @param heads for each grade a column, each of 0 to 10 million; not to be changed before it is compiled
     */
    public void take(int[] shared, int[][] heads) {
        rows = shared.length;
        blockOf = shared;
        rowTotals = new int[rows];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = heads[column];
            addTo(rowTotals, heads[column]);
        }
    }

    private static void addTo(int[] sums, int[] column) {
        for (int row = 0; row < sums.length; row++) {
            sums[row] += column[row];
        }
    }

    private int key(Block.Key key) {
        Integer known = keys.get(key);
        if (known != null) {
            return known;
        }
        keys.put(key, inOrder.size());
        inOrder.add(key);
        return inOrder.size() - 1;
    }

    private int room(int block) {
        if (rows == blockOf.length) {
            grow(Math.max(64, rows + (rows >> 1)));
        }
        blockOf[rows] = block;
        return rows++;
    }

    private void grow(int room) {
        blockOf = Arrays.copyOf(blockOf, room);
        rowTotals = Arrays.copyOf(rowTotals, room);
        for (int column = 0; column < columns.length; column++) {
            columns[column] = Arrays.copyOf(columns[column], room);
        }
    }

    /**
     * {@return the rows so far, sorted by counting how many there are of each block: two passes, whatever their order}
     */
    public CompiledPortfolio compiled() {
        int[] next = starts();
        int[] place = new int[rows];
        for (int row = 0; row < rows; row++) {
            place[row] = next[blockOf[row]]++;
        }
        int[][] sorted = new int[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            sorted[column] = sorted(columns[column], place);
        }
        int[] totals = sorted(rowTotals, place);
        return new CompiledPortfolio(Vector.ofAll(groups.keySet()), blocks(sorted, totals), sorted, totals, needs);
    }

    private int[] sorted(int[] values, int[] place) {
        int[] sorted = new int[rows];
        for (int row = 0; row < rows; row++) {
            sorted[place[row]] = values[row];
        }
        return sorted;
    }

    private int[] starts() {
        int[] starts = new int[inOrder.size() + 1];
        for (int row = 0; row < rows; row++) {
            starts[blockOf[row] + 1]++;
        }
        for (int block = 0; block < inOrder.size(); block++) {
            starts[block + 1] += starts[block];
        }
        return starts;
    }

    private List<Block> blocks(int[][] sorted, int[] totals) {
        int[] starts = starts();
        List<Block> blocks = new ArrayList<>(inOrder.size());
        for (int block = 0; block < inOrder.size(); block++) {
            blocks.add(block(inOrder.get(block), starts[block], starts[block + 1], sorted, totals));
        }
        return blocks;
    }

    private static Block block(Block.Key key, int from, int to, int[][] sorted, int[] totals) {
        long[] sums = new long[key.shape().columns()];
        for (int column = 0; column < sums.length; column++) {
            sums[column] = sum(sorted[column], from, to);
        }
        int most = 0;
        int peopled = 0;
        for (int row = from; row < to; row++) {
            most = Math.max(most, totals[row]);
            peopled += Integer.signum(totals[row]);
        }
        return new Block(key, from, to, sums, most, peopled);
    }

    private static long sum(int[] column, int from, int to) {
        long sum = 0;
        for (int row = from; row < to; row++) {
            sum += column[row];
        }
        return sum;
    }
}
