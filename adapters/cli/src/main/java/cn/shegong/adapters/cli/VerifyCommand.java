package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Progress;
import cn.shegong.application.port.Proposals;
import cn.shegong.application.usecase.CheckProposals;
import cn.shegong.application.usecase.CompareBudgets;
import cn.shegong.application.usecase.RestrictPlan;
import cn.shegong.domain.check.Entry;
import cn.shegong.simulation.projection.Grouping;
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

@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand extends AnsweringCommand {

    private static final Question BY_DISTRICT = new Question.Budgets(Grouping.DISTRICT);

    @CommandLine.Parameters(index = "0", paramLabel = "ANSWER.json", descriptionKey = "given-answer")
    private Path given = Path.of("");

    @CommandLine.Mixin
    private PlanInput input = new PlanInput();

    @CommandLine.Option(names = "--against", paramLabel = "FILE|FOLDER", descriptionKey = "verified-against")
    private List<Path> against = List.of();

    @CommandLine.Parameters(index = "2..*", paramLabel = "FILE", descriptionKey = "verified-more")
    private List<Path> more = List.of();

    @CommandLine.Option(names = "--roster", paramLabel = "FILE", descriptionKey = "roster")
    private @Nullable Path roster;

    VerifyCommand(Session session) {
        super(session);
    }

    @Override
    int status(Result result) {
        return result instanceof Result.Verified verified && !verified.agrees() ? ExitStatus.FOUND : ExitStatus.DONE;
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return useCases.givenAnswers()
                .read(new FileDocument(given, Progress.UNHEARD))
                .flatMap(answer -> again(answer, useCases, progress)
                        .map(computed ->
                                computed.map(anew -> useCases.verifyAnswer().hold(answer, anew))));
    }

    /** The same question once more. */
    private Validation<Seq<Fault>, Either<Refusal, Answer>> again(
            GivenAnswer answer, UseCases useCases, Progress progress) {
        Question question = answer.question().asked();
        Option<String> district = answer.question().onlyDistrict();
        if (question instanceof Question.OfPlan ofPlan) {
            return large(answer.question(), useCases, progress)
                    .map(Validation::<Seq<Fault>, Either<Refusal, Answer>>valid)
                    .getOrElse(() -> input.open(useCases, progress)
                            .map(plan -> new RestrictPlan(district)
                                    .of(plan)
                                    .flatMap(part -> useCases.askPlan().ask(part, ofPlan, progress))));
        }
        if (question instanceof Question.Others others) {
            return others(others, district, useCases, progress);
        }
        if (question instanceof Question.Check check) {
            return check(check, useCases, progress);
        }
        return question instanceof Question.OfTexts ofTexts
                ? input.texts(useCases).map(texts -> useCases.askTexts(texts).ask(ofTexts))
                : input.openRows(((Question.Posts) question).asOf(), useCases, progress)
                        .map(Either::right);
    }

    private Validation<Seq<Fault>, Either<Refusal, Answer>> check(
            Question.Check check, UseCases useCases, Progress progress) {
        Option<Path> people = Option.of(roster);
        Seq<Path> proposals = input.files(more);
        Faults faults = new Faults();
        if (check.year().toOption().isDefined() && people.isEmpty()) {
            faults.add(Place.of(given.toString()), "", Expected.of("roster-file"));
        }
        faults.addAll(proposals
                .appendAll(input.scenario())
                .appendAll(people)
                .reject(Files::isRegularFile)
                .map(this::misplaced));
        var question = new CheckProposals.Question(
                new Proposals.Listed(proposals.map(file -> new FileDocument(file, progress)), Integer.MAX_VALUE),
                Entry.of(input.scenario().map(file -> new FileDocument(file, Progress.UNHEARD))),
                Entry.of(people.map(file -> new FileDocument(file, Progress.UNHEARD))),
                check.year(),
                Integer.MAX_VALUE);
        return faults.unlessAny(() -> question)
                .flatMap(files -> input.texts(useCases)
                        .flatMap(texts -> useCases.checkProposals(texts).check(files)));
    }

    private Fault misplaced(Path file) {
        return Files.isDirectory(file)
                ? new Fault(Place.of(given.toString()), file.toString(), Expected.of("not-a-folder"))
                : new Fault(Place.of(file.toString()), "", Expected.of("file"));
    }

    private Option<Either<Refusal, Answer>> large(Question question, UseCases useCases, Progress progress) {
        return question.equals(BY_DISTRICT)
                ? input.openLarge(useCases, progress).flatMap(useCases.projectBudgets()::project)
                : Option.none();
    }

    /** As many as the answer has, in its order. */
    private Validation<Seq<Fault>, Either<Refusal, Answer>> others(
            Question.Others question, Option<String> district, UseCases useCases, Progress progress) {
        if (against.size() != question.against().size()) {
            return Validation.invalid(Vector.of(new Fault(
                    Place.of(given.toString()),
                    "",
                    Expected.of("against-file", question.against().mkString(", ")))));
        }
        return input.open(useCases, progress)
                .flatMap(plan -> input.openAgainst(plan, Vector.ofAll(against), useCases, progress)
                        .map(others -> new RestrictPlan(district)
                                .of(plan, others)
                                .flatMap(part -> useCases.compareBudgets()
                                        .compare(part, new CompareBudgets.Others(others, question.isList())))));
    }
}
