package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Receipts and answers of the examples, as they were when their form was decided: nothing that is named, moved or made
 * faster in the code may change a byte of them. Who means to change one puts the new ones here, and says so to users.
 */
class GoldenReceiptsTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("shegong.root"), "examples");
    private static final Vector<String> CALLS = Vector.of(
            "simulate shenzhen",
            "simulate shenzhen --by field,district",
            "simulate shenzhen --scenario shenzhen/scenario-banded.yaml --by project",
            "simulate shenzhen --scenario shenzhen/uncertain.yaml --draws 200 --seed 7",
            "simulate one-post --by project",
            "cycles shenzhen",
            "compare shenzhen --against shenzhen/scenario-none.yaml",
            "compare one-post --against shenzhen",
            "solve shenzhen --adjustment 2026-11 --cap 16.9亿 --year 2030",
            "reckon shenzhen --adjustment 2026-11",
            "explain one-post --year 2027 --project P1",
            "deadlines one-post --as-of 2026-12-01",
            "check proposals.csv --roster roster.csv --year 2024",
            "check proposal.yaml --scenario shenzhen/scenario.yaml",
            "staffing staffing.csv",
            "measures");

    private static Run run(String call) {
        Vector<String> words = Vector.of(call.split(" "))
                .map(word -> EXAMPLES.resolve(word).toFile().exists() && !word.equals(".")
                        ? EXAMPLES.resolve(word).toString()
                        : word);
        return Run.of(words.append("--format").append("json").toJavaArray(String[]::new));
    }

    private static String receipt(String call) {
        Run run = run(call);
        Node.Mapping receipt = (Node.Mapping)
                ((Node.Mapping) Cases.json(run.out())).at("receipt").get();
        return Vector.of("measures", "inputs", "answer")
                .map(part -> ((Node.Scalar) receipt.at(part).get()).text())
                .mkString(call + "\n  ", "\n  ", "\n");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenReceiptsTest.class.getResourceAsStream("/golden/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void receipts_are_as_ever() throws IOException {
        assertThat(CALLS.map(GoldenReceiptsTest::receipt).mkString()).isEqualTo(golden("receipts.txt"));
    }

    @Test
    void an_answer_is_byte_by_byte_as_ever() throws IOException {
        String answer = run("simulate one-post --by project")
                .out()
                .replaceAll("\"version\" : \"[^\"]*\"", "\"version\" : \"\"");
        assertThat(answer).isEqualTo(golden("projection.json"));
    }
}
