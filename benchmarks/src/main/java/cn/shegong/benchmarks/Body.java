package cn.shegong.benchmarks;

import cn.shegong.simulation.kernel.Workload;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints W1's first projects and scenario as the body of a call: {@code Body ROWS}. */
public final class Body {

    private static final String[] KEYS = {"id", "district", "field", "start", "renews"};

    private Body() {}

    public static void main(String[] arguments) {
        String rows = IntStream.range(0, Integer.parseInt(arguments[0]))
                .mapToObj(i -> row(Workload.row(i).split(",")))
                .collect(Collectors.joining(","));
        System.out.print("""
                {"scenario": {"scenario": "W1", "measures": "shenzhen-2020-11", "horizon": {"from": 2021, "to": 2029},
                "adjustments": [{"effective": "2023-01", "uplift": "5%"}, {"effective": "2026-01", "uplift": "5%"},
                {"effective": "2029-01", "uplift": "5%"}]}, "projects": [""" + rows + "]}");
    }

    private static String row(String[] cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(
                        i -> '"' + (i < KEYS.length ? KEYS[i] : "g" + (i - KEYS.length + 1)) + "\":\"" + cells[i] + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
