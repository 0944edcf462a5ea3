package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "staffing",
        mixinStandardHelpOptions = true,
        description = "按附件1核定岗位数 / Posts by Annex 1 for rows of norm, quantity and, perhaps, existing.")
final class StaffingCommand extends AnsweringCommand {

    @CommandLine.Parameters(paramLabel = "FILE", description = "norm,quantity[,existing] as .csv or .json")
    private Path file = Path.of("");

    @CommandLine.Mixin
    private MeasuresInput measures = new MeasuresInput();

    StaffingCommand(UseCases useCases, PrintStream out, PrintStream err) {
        super(useCases, out, err);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases) {
        return measures.texts(useCases)
                .flatMap(texts -> useCases.countPosts(texts).count(new FileDocument(file)))
                .map(Either::right);
    }
}
