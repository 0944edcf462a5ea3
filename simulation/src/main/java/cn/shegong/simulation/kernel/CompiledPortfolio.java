package cn.shegong.simulation.kernel;

import cn.shegong.domain.project.Project;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;

/**
 * 编译后的项目库: fixed projects as columns of heads, in blocks; needs as they are, since each run staffs them anew. At most
 * 48 bytes a fixed project.
 */
public final class CompiledPortfolio {

    private final Vector<Option<String>> groups;
    private final List<Block> blocks;
    private final int[][] columns;
    private final int[] totals;
    private final List<NeedRow> needs;

    CompiledPortfolio(
            Vector<Option<String>> groups, List<Block> blocks, int[][] columns, int[] totals, List<NeedRow> needs) {
        this.groups = groups;
        this.blocks = List.copyOf(blocks);
        this.columns = columns;
        this.totals = totals;
        this.needs = List.copyOf(needs);
    }

    /** A project by need, and the index of its group. */
    record NeedRow(Project project, int group) {}

    CompiledPortfolio withoutNeeds() {
        return new CompiledPortfolio(groups, blocks, columns, totals, List.of());
    }

    CompiledPortfolio needsAlone() {
        return new CompiledPortfolio(groups, List.of(), columns, totals, needs);
    }

    /** {@return how many projects there are} */
    public int size() {
        return totals.length + needs.size();
    }

    /** {@return the groups' names in order of first appearance; none for the projects without what is grouped by} */
    public Vector<Option<String>> groups() {
        return groups;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** One column of heads, over all blocks. */
    int[] column(int column) {
        return columns[column];
    }

    /** All heads of each row. */
    int[] totals() {
        return totals;
    }

    List<NeedRow> needs() {
        return needs;
    }
}
