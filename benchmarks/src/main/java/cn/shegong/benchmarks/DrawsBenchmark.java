package cn.shegong.benchmarks;

import cn.shegong.adapters.file.read.PortfolioFiles;
import cn.shegong.adapters.file.read.ScenarioFiles;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.application.input.Document;
import cn.shegong.application.port.Portfolios;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Succession;
import cn.shegong.simulation.kernel.DrawKernel;
import cn.shegong.simulation.kernel.Workers;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.uncertainty.Spread;
import cn.shegong.simulation.uncertainty.Spreading;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A thousand draws on the example of Shenzhen's size: quantiles of every series by district and year, and the tornado. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class DrawsBenchmark {

    private DrawKernel kernel;
    private Scenario scenario;

    @Setup
    public void read() {
        Path folder = Path.of(System.getProperty("shegong.root", ".")).resolve("examples/shenzhen");
        Measures text = MeasuresFiles.own().onFile().head();
        scenario = new ScenarioFiles(new WorkbookFiles())
                .read(new FileOf(folder.resolve("uncertain.yaml")), Vector.of(text.id()))
                .get()
                .value();
        var documents = new Portfolios.Documents(
                Vector.of(new FileOf(folder.resolve("projects.csv"))),
                Vector.of(new FileOf(folder.resolve("needs.csv"))));
        var portfolio = new PortfolioFiles(new WorkbookFiles())
                .read(documents, text)
                .get()
                .portfolio();
        var model = ReferenceModel.of(scenario, Succession.from(text, Vector.of(text)));
        kernel = DrawKernel.of(portfolio, Grouping.DISTRICT, model, Workers.all());
    }

    private record FileOf(Path path) implements Document {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    @Benchmark
    public Spread thousandDraws() {
        return new Spreading(kernel, scenario).spread(1_000, 1, new Spreading.NoCap());
    }
}
