package cn.shegong.benchmarks;

import cn.shegong.domain.Texts;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.kernel.CompiledPortfolio;
import cn.shegong.simulation.kernel.CompiledScenario;
import cn.shegong.simulation.kernel.DrawKernel;
import cn.shegong.simulation.kernel.DrawTotals;
import cn.shegong.simulation.kernel.Draws;
import cn.shegong.simulation.kernel.Kernel;
import cn.shegong.simulation.kernel.Workload;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.ReferenceModel;
import io.vavr.collection.Vector;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** W1 (one scenario, a million projects) and W2 (ten thousand draws, a thousand projects) by the kernel. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class KernelBenchmark {

    @Param({"1", "2"})
    public int threads;

    private final ReferenceModel model = Workload.model();
    private Workload.Parsed parsed;
    private CompiledPortfolio million;
    private CompiledPortfolio thousand;
    private Draws draws;

    @Setup
    public void generate() {
        parsed = Workload.parsed(1_000_000);
        million = parsed.compiled();
        thousand = Workload.parsed(1_000).compiled();
        draws = Workload.draws(10_000);
    }

    @Benchmark
    public long[][] w1() {
        return new Kernel(million, Grouping.DISTRICT, threads)
                .budgets(CompiledScenario.of(model))
                .get();
    }

    @Benchmark
    public Projection w1AllSeries() {
        return new Kernel(million, Grouping.DISTRICT, threads)
                .project(CompiledScenario.of(model))
                .get();
    }

    @Benchmark
    public long[][] w1WithCompiling() {
        return new Kernel(parsed.compiled(), Grouping.DISTRICT, threads)
                .budgets(CompiledScenario.of(model))
                .get();
    }

    @Benchmark
    public DrawTotals w2() {
        return kernel().draw(model.scenario(), draws, true);
    }

    @Benchmark
    public DrawTotals w2AllSeries() {
        return kernel().draw(model.scenario(), draws, false);
    }

    private DrawKernel kernel() {
        return new DrawKernel(new Portfolio(Vector.empty()), thousand, Grouping.DISTRICT, Texts.alone(), threads);
    }
}
