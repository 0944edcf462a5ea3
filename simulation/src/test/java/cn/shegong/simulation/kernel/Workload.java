package cn.shegong.simulation.kernel;

import cn.shegong.domain.Texts;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 工作量: generated projects for measurements, the same in any language: out(seed, i) is SplitMix64's i-th number, and
 * project i's heads, district, field and start are bits of out(20210101, i).
 */
public final class Workload {

    private static final long SEED = 20_210_101;

    private Workload() {}

    public static long out(long seed, long i) {
        long z = seed + (i + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** So many projects, by district D0 to D9 in this order. */
    public static CompiledPortfolio compiled(int projects) {
        return parsed(projects).compiled();
    }

    /** Parsed columns: which of the districts, fields and starts each row has, and its heads. */
    public static final class Parsed {

        private final int[] cells;
        private final int[][] heads;

        private Parsed(int projects) {
            cells = new int[projects];
            heads = new int[10][projects];
        }

        public CompiledPortfolio compiled() {
            PortfolioCompiler compiler = new PortfolioCompiler(cells.length);
            for (int district = 0; district < 10; district++) {
                compiler.group(Option.some("D" + district));
            }
            int[] shared = shared(compiler);
            int[] sharedBy = new int[cells.length];
            for (int i = 0; i < cells.length; i++) {
                sharedBy[i] = shared[cells[i]];
            }
            compiler.take(sharedBy, heads);
            return compiler.compiled();
        }
    }

    public static Parsed parsed(int projects) {
        Parsed parsed = new Parsed(projects);
        for (int i = 0; i < projects; i++) {
            long u = out(SEED, i);
            int[] row = heads(u);
            for (int grade = 0; grade < row.length; grade++) {
                parsed.heads[grade][i] = row[grade];
            }
            parsed.cells[i] = (district(u) * 2 + special(u)) * 36 + start(u);
        }
        return parsed;
    }

    private static int[] heads(long u) {
        int[] heads = new int[10];
        for (int grade = 0; grade < heads.length; grade++) {
            heads[grade] = (int) (u >>> (2 * grade)) & 3;
        }
        return heads;
    }

    private static int district(long u) {
        return (int) ((u >>> 20) & 0xFFFF) % 10;
    }

    private static int special(long u) {
        return (int) (u >>> 36) & 1;
    }

    private static int start(long u) {
        return (int) ((u >>> 37) & 0xFFFF) % 36;
    }

    /** One project as a row of projects.csv. */
    public static String row(int project) {
        long u = out(SEED, project);
        StringBuilder row = new StringBuilder()
                .append('P')
                .append(project)
                .append(",D")
                .append(district(u))
                .append(special(u) == 1 ? ",6," : ",4,")
                .append(YearMonth.of(2018, 1).plusMonths(start(u)))
                .append(",yes");
        for (int heads : heads(u)) {
            row.append(',').append(heads);
        }
        return row.toString();
    }

    /** The first projects and W1's scenario, as the body of a call for a projection. */
    public static String body(int projects) {
        return body(
                IntStream.range(0, projects).mapToObj(project -> row(project).split(",")));
    }

    /** The same as a district sends it: all projects are its own. */
    public static String districtBody(int projects) {
        return body(IntStream.range(0, projects).mapToObj(project -> {
            String[] cells = row(project).split(",");
            cells[1] = "D0";
            return cells;
        }));
    }

    private static String body(Stream<String[]> cells) {
        String rows = cells.map(Workload::keyed).collect(Collectors.joining(","));
        return """
                {"scenario": {"scenario": "W1", "measures": "shenzhen-2020-11", "horizon": {"from": 2021, "to": 2029},
                "adjustments": {"every": "3 years", "from": "2023-01", "uplift": "5%"}}, "projects": [""" + rows + "]}";
    }

    private static String keyed(String[] cells) {
        List<String> keys = List.of("id", "district", "field", "start", "renews");
        return IntStream.range(0, cells.length)
                .mapToObj(i -> "\"%s\":\"%s\""
                        .formatted(i < keys.size() ? keys.get(i) : "g" + (i - keys.size() + 1), cells[i]))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static int[] shared(PortfolioCompiler compiler) {
        int[] shared = new int[10 * 2 * 36];
        for (int i = 0; i < shared.length; i++) {
            int district = i / 72;
            shared[i] = compiler.byGrade(
                    district,
                    new District("D" + district),
                    i / 36 % 2 == 1 ? 6 : 4,
                    new Contract(YearMonth.of(2018, 1).plusMonths(i % 36), true, CycleLength.USUAL));
        }
        return shared;
    }

    /** 2021 to 2029, locked, derived standards, 5 % in January of 2023, 2026 and 2029. */
    public static ReferenceModel model() {
        Scenario scenario = Scenarios.usual(2021, 2029)
                .withAdjustments(Vector.of(2023, 2026, 2029)
                        .map(year -> new Adjustment(YearMonth.of(year, 1), Uplift.flat(Percentage.of(5)))));
        return ReferenceModel.of(scenario, Texts.alone());
    }

    /** Uplifts of the three adjustments: a fixed stand-in for a normal of 5 % and 2 %, the same in any language. */
    public static Draws draws(int count) {
        int[][] uplifts = new int[3][count];
        for (int draw = 0; draw < count; draw++) {
            for (int adjustment = 0; adjustment < 3; adjustment++) {
                long sum = 0;
                for (int m = 0; m < 12; m++) {
                    sum += out(77, (3L * draw + adjustment) * 12 + m) >>> 32;
                }
                uplifts[adjustment][draw] =
                        (int) (500 + Math.floorDiv(200 * (sum - 6 * (1L << 32)) + (1L << 31), 1L << 32));
            }
        }
        return new Draws(Vector.of(2023, 2026, 2029).map(year -> YearMonth.of(year, 1)), uplifts, new int[count]);
    }

    /** Sum over draw j and year t of the city's total x (1 + 9 j + t), modulo 2^64. */
    public static long checksum(DrawTotals totals) {
        long sum = 0;
        for (int year = 0; year < totals.years(); year++) {
            long[] total = totals.total(Series.BUDGET, year);
            for (int draw = 0; draw < total.length; draw++) {
                sum += total[draw] * (1 + 9L * draw + year);
            }
        }
        return sum;
    }

    /** Sum over district d and year t of total x (1 + 9 d + t), modulo 2^64. */
    public static long checksum(long[][] budgets) {
        long sum = 0;
        for (int district = 0; district < budgets.length; district++) {
            for (int year = 0; year < budgets[district].length; year++) {
                sum += budgets[district][year] * (1 + 9L * district + year);
            }
        }
        return sum;
    }
}
