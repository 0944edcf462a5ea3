package cn.shegong.benchmarks;

import cn.shegong.simulation.kernel.Workload;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes W1's projects and scenario as files: {@code Rows FOLDER ROWS}. */
public final class Rows {

    static final String HEAD = "id,district,field,start,renews,g1,g2,g3,g4,g5,g6,g7,g8,g9,g10";

    private Rows() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rows = Integer.parseInt(arguments[1]);
        Files.writeString(folder.resolve("scenario.yaml"), """
                scenario: W1
                measures: shenzhen-2020-11
                horizon: {from: 2021, to: 2029}
                adjustments:
                  - {effective: 2023-01, uplift: 5%}
                  - {effective: 2026-01, uplift: 5%}
                  - {effective: 2029-01, uplift: 5%}
                """);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("projects.csv"))) {
            out.write(HEAD);
            out.write('\n');
            for (int i = 0; i < rows; i++) {
                out.write(Workload.row(i));
                out.write('\n');
            }
        }
    }
}
