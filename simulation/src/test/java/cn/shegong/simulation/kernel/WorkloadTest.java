package cn.shegong.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Vector;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A million projects, with totals known from other programs. */
class WorkloadTest {

    private static final CompiledPortfolio MILLION = Workload.compiled(1_000_000);

    @Test
    void the_citys_totals_and_the_checksum_are_met() {
        long[][] budgets = new Kernel(MILLION, Grouping.DISTRICT, 1)
                .budgets(CompiledScenario.of(Workload.model()))
                .get();
        assertThat(Workload.checksum(budgets)).isEqualTo(138_372_177_552_029_482L);
        assertThat(Vector.range(0, 9)
                        .map(year ->
                                Vector.of(budgets).map(row -> row[year]).sum().longValue()))
                .containsExactly(
                        322_408_938_301_641L,
                        322_408_938_301_641L,
                        325_315_248_272_748L,
                        330_688_360_511_594L,
                        336_064_387_323_112L,
                        341_579_205_311_206L,
                        347_222_151_388_211L,
                        352_868_220_529_349L,
                        358_659_635_544_857L);
    }

    @Test
    void all_series_on_two_threads_have_the_same_budgets() {
        Projection projection = new Kernel(MILLION, Grouping.DISTRICT, 2)
                .project(CompiledScenario.of(Workload.model()))
                .get();
        assertThat(projection.total().amounts(Series.BUDGET).last())
                .isEqualTo(new Amount.Money(new Yuan(358_659_635_544_857L)));
        assertThat(projection.groups()).hasSize(10);
    }

    @Test
    void a_row_more_leaves_no_garbage_but_its_place() {
        CompiledPortfolio some = Workload.compiled(100_000);
        CompiledPortfolio twice = Workload.compiled(200_000);
        allocated(twice); // classes and first calls
        assertThat(allocated(twice) - allocated(some)).isLessThan(100_000 * Integer.BYTES + 200_000);
    }

    /** By one run, in bytes. */
    private static long allocated(CompiledPortfolio portfolio) {
        Kernel kernel = new Kernel(portfolio, Grouping.DISTRICT, 1);
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        assertThat(kernel.budgets(CompiledScenario.of(Workload.model()))).isNotEmpty();
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void a_compiled_project_takes_at_most_64_bytes() {
        assertThat(Shape.GRADES.columns() * Integer.BYTES + Integer.BYTES).isLessThanOrEqualTo(64);
    }
}
