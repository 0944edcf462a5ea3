import client.ApiClient;
import client.JSON;
import client.api.DefaultApi;
import client.model.AffordabilityAnswer;
import client.model.AffordabilityBody;
import client.model.CheckAnswer;
import client.model.CheckBody;
import client.model.ProjectionAnswer;
import client.model.ProjectionBody;
import client.model.YearOrAll;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks a server by the client that openapi-generator makes of its description: for each question in a folder
 * ({@code NAME.projection.json}, {@code .affordability.json}, {@code .check.json}) writes the answer beside it. Amounts
 * are text in the client's types, and decimals here: no fen is lost.
 */
public final class Budgets {

    private final DefaultApi api;

    private Budgets(DefaultApi api) {
        this.api = api;
    }

    /** The server's address, and the folder. */
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.setBasePath(arguments[0]);
        Budgets budgets = new Budgets(new DefaultApi(client));
        List<Path> questions;
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            questions = files.sorted().toList();
        }
        for (Path question : questions) {
            budgets.ask(question);
        }
    }

    private void ask(Path file) throws Exception {
        String name = file.getFileName().toString();
        if (name.endsWith(".projection.json")) {
            ProjectionBody question = read(file, ProjectionBody.class);
            ProjectionAnswer answer = api.projections(question);
            write(file, ".answer", answer);
            write(file, ".within", within(question, answer));
        } else if (name.endsWith(".affordability.json")) {
            AffordabilityAnswer answer = api.affordability(read(file, AffordabilityBody.class));
            write(file, ".answer", answer);
        } else if (name.endsWith(".check.json")) {
            CheckAnswer answer = api.checks(read(file, CheckBody.class));
            write(file, ".answer", answer);
        }
    }

    /** Which uplift would fit in exactly what is budgeted in all years. */
    private AffordabilityAnswer within(ProjectionBody question, ProjectionAnswer answer) throws Exception {
        BigDecimal all = answer.getTotal().getBudget().stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return api.affordability(new AffordabilityBody()
                .scenario(question.getScenario())
                .projects(question.getProjects())
                .needs(question.getNeeds())
                .adjustment(question.getScenario().getHorizon().getFrom() + "-01")
                .year(new YearOrAll("all"))
                .cap(all.setScale(2).toPlainString()));
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        return JSON.deserialize(Files.readString(file), type);
    }

    private static void write(Path question, String ending, Object answer) throws IOException {
        Files.writeString(Path.of(question + ending), JSON.serialize(answer));
    }
}
