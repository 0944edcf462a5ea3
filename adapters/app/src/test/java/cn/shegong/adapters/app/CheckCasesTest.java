package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked case of proposals and rosters is met, by the command line and over HTTP. */
class CheckCasesTest {

    static Stream<Path> proposals() {
        return Cases.in(Cases.EDGES, "check").filter(path -> !path.toString().endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void the_findings_of_a_proposal_are_met(Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path);
        Path proposal = isFolder ? path.resolve("proposal.yaml") : path;
        List<Path> scenarios = isFolder ? List.of(path.resolve("scenario.yaml")) : List.of();
        Node expected = Cases.json(
                isFolder
                        ? path.resolve("expected.json")
                        : path.resolveSibling(path.getFileName().toString().replace(".yaml", ".expected.json")));

        List<String> arguments = new ArrayList<>(List.of("check", proposal.toString(), "--format", "json"));
        scenarios.forEach(scenario -> arguments.addAll(List.of("--scenario", scenario.toString())));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(hasViolation(expected) ? 1 : 0);
        Cases.assertContains(ofOneProposal(run.out()), expected, "");

        Multipart form = new Multipart().file("proposals", proposal);
        for (Path scenario : scenarios) {
            form.file("scenario", scenario);
        }
        Cases.assertContains(ofOneProposal(sent(form)), expected, "");
    }

    static Stream<Path> rosters() {
        return Cases.in(Cases.EDGES, "roster");
    }

    @ParameterizedTest
    @MethodSource("rosters")
    void the_findings_of_a_roster_are_met(Path folder) throws IOException {
        Node.Mapping expected = (Node.Mapping) Cases.json(folder.resolve("expected.json"));
        String year = ((Node.Scalar) expected.at("year").get()).text();
        Path roster = folder.resolve("roster.csv");
        Path proposal = folder.resolve("proposal.yaml");
        Path scenario = folder.resolve("scenario.yaml");

        List<String> arguments =
                new ArrayList<>(List.of("check", "--roster", roster.toString(), "--year", year, "--format", "json"));
        Multipart form = new Multipart().file("roster", roster).field("year", year);
        if (Files.exists(proposal)) {
            arguments.add(proposal.toString());
            form.file("proposals", proposal);
        }
        if (Files.exists(scenario)) {
            arguments.addAll(List.of("--scenario", scenario.toString()));
            form.file("scenario", scenario);
        }
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        boolean inViolation = hasViolation(expected.at("proposal").get()) || hasViolation(findings(expected));
        assertThat(run.status()).isEqualTo(inViolation ? 1 : 0);
        assertMet(run.out(), expected);
        assertMet(sent(form), expected);
    }

    private static void assertMet(String answer, Node.Mapping expected) {
        Node.Mapping given = (Node.Mapping) Cases.json(answer);
        Cases.assertContains(given.at("roster").get(), expected.at("roster").get(), "roster");
        Node.Listing ofProposals = (Node.Listing) given.at("proposals").get();
        if (!ofProposals.items().isEmpty()) {
            Cases.assertContains(ofOneProposal(answer), expected.at("proposal").get(), "proposal");
        }
    }

    private static Node findings(Node.Mapping expected) {
        return ((Node.Mapping) expected.at("roster").get()).at("findings").get();
    }

    private static String sent(Multipart form) throws IOException {
        Api.Reply reply = Api.send(form.request("checks"));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.body();
    }

    private static Node ofOneProposal(String answer) {
        Node.Listing proposals = (Node.Listing)
                ((Node.Mapping) Cases.json(answer)).at("proposals").get();
        return ((Node.Mapping) proposals.items().single()).at("findings").get();
    }

    private static boolean hasViolation(Node findings) {
        return ((Node.Listing) findings)
                .items()
                .exists(finding -> ((Node.Scalar)
                                ((Node.Mapping) finding).at("severity").get())
                        .text()
                        .equals("violation"));
    }
}
