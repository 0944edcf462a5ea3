package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Progress;
import cn.shegong.application.port.Proposals;
import cn.shegong.application.usecase.CheckProposals;
import cn.shegong.application.usecase.RequireInForce;
import cn.shegong.domain.check.Entry;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends AnsweringCommand {

    @CommandLine.Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "proposals")
    private List<Path> proposals = List.of();

    @CommandLine.Option(names = "--scenario", paramLabel = "FILE", descriptionKey = "checked-scenario")
    private @Nullable Path scenario;

    @CommandLine.Option(names = "--roster", paramLabel = "FILE", descriptionKey = "roster")
    private @Nullable Path roster;

    @CommandLine.Option(names = "--year", paramLabel = "YYYY", descriptionKey = "roster-year")
    private @Nullable Integer year;

    @CommandLine.Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @CommandLine.Mixin
    private MeasuresInput measures = new MeasuresInput();

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    int status(Result result) {
        return result instanceof Result.Findings findings && findings.checked().isInViolation()
                ? ExitStatus.FOUND
                : ExitStatus.DONE;
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        Faults faults = new Faults();
        if (proposals.isEmpty() && roster == null) {
            faults.add(Place.of("FILE"), "", Expected.of("proposal-file"));
        }
        Vector.ofAll(proposals)
                .appendAll(Option.of(scenario))
                .appendAll(Option.of(roster))
                .reject(Files::isRegularFile)
                .forEach(file -> faults.add(Place.of(file.toString()), "", Expected.of("file")));
        return faults.unlessAny(() -> new CheckProposals.Question(
                        new Proposals.Listed(
                                Vector.ofAll(proposals).map(file -> new FileDocument(file, progress)),
                                Integer.MAX_VALUE),
                        document(scenario),
                        document(roster),
                        Entry.of(Option.of(year)),
                        Integer.MAX_VALUE))
                .flatMap(question -> measures.texts(useCases)
                        .flatMap(texts -> useCases.checkProposals(texts).check(question)))
                .flatMap(this::strictly);
    }

    private Validation<Seq<Fault>, Either<Refusal, Answer>> strictly(Either<Refusal, Answer> answered) {
        Seq<Fault> outside = answered.toOption()
                .filter(answer -> strict)
                .map(CheckCommand::outside)
                .getOrElse(Vector.empty());
        return outside.isEmpty() ? Validation.valid(answered) : Validation.invalid(outside);
    }

    private static Seq<Fault> outside(Answer answer) {
        return answer.result() instanceof Result.Findings found && answer.grounds() instanceof Grounds.OfChecked grounds
                ? RequireInForce.faults(found.checked(), grounds.inputs(), Place.of("--year"))
                : Vector.empty();
    }

    private static Entry<Document> document(@Nullable Path file) {
        return Entry.of(Option.of(file).map(each -> new FileDocument(each, Progress.UNHEARD)));
    }
}
