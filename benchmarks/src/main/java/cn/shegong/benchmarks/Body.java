package cn.shegong.benchmarks;

import cn.shegong.simulation.kernel.Workload;

/** Prints W1's first projects and scenario as the body of a call: {@code Body ROWS}. */
public final class Body {

    private Body() {}

    public static void main(String[] arguments) {
        System.out.print(Workload.body(Integer.parseInt(arguments[0])));
    }
}
