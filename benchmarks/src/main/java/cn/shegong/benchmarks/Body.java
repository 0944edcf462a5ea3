package cn.shegong.benchmarks;

import cn.shegong.simulation.kernel.Workload;

/** Prints W1's first projects and scenario as the body of a call: {@code Body ROWS [district]}, all in one district. */
public final class Body {

    private Body() {}

    public static void main(String[] arguments) {
        int rows = Integer.parseInt(arguments[0]);
        System.out.print(arguments.length > 1 ? Workload.districtBody(rows) : Workload.body(rows));
    }
}
