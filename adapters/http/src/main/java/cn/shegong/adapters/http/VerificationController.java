package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.Examples;
import cn.shegong.adapters.http.description.VerificationAnswer;
import cn.shegong.adapters.http.description.VerificationBody;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Progress;
import cn.shegong.application.port.Proposals;
import cn.shegong.application.usecase.AskPlan;
import cn.shegong.application.usecase.AskTexts;
import cn.shegong.application.usecase.CheckProposals;
import cn.shegong.application.usecase.CompareBudgets;
import cn.shegong.application.usecase.CountPosts;
import cn.shegong.application.usecase.RestrictPlan;
import cn.shegong.application.usecase.VerifyAnswer;
import cn.shegong.domain.check.Entry;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** 核验: an answer that was given, held against the same computed again. */
@Controller("/api/v1/verifications")
final class VerificationController {

    /** Of which an answer needs but some. */
    private static final Seq<String> LISTS = Vector.of("projects", "needs", "proposals", "roster", "rows");

    private final Desk desk;

    VerificationController(Desk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "verifications", summary = "核验 / Whether an answer comes out the same")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerificationBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.VERIFICATION)))
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = VerificationAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> verify(HttpRequest<?> request) {
        return desk.ask(request, VerificationController::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        Option<Document> answer = inquiry.part("answer");
        if (answer.isEmpty()) {
            inquiry.fields().missing("answer", Expected.of("answer"));
        }
        LISTS.forEach(inquiry::passOverEmpty);
        Core core = inquiry.core();
        VerifyAnswer verify = new VerifyAnswer(core.givenAnswers(), core.receipts());
        return answer.flatMap(
                        document -> inquiry.faults().take(core.givenAnswers().read(document)))
                .flatMap(given -> again(given, inquiry)
                        .map(computed -> Work.drawn(
                                progress -> computed.apply(progress).map(anew -> verify.hold(given, anew)))));
    }

    /** The same question once more, of what was sent beside the answer. */
    private static Option<Function<Progress, Either<Refusal, Answer>>> again(GivenAnswer given, Inquiry inquiry) {
        Question question = given.question().asked();
        Option<String> district = given.question().onlyDistrict();
        Core core = inquiry.core();
        if (question instanceof Question.OfPlan ofPlan) {
            return inquiry.plan()
                    .map(plan -> progress -> new RestrictPlan(district)
                            .of(plan)
                            .flatMap(part -> new AskPlan(core.receipts()).ask(part, ofPlan, progress)));
        }
        if (question instanceof Question.Others others) {
            return inquiry.plan().flatMap(plan -> others(others, plan, district, inquiry));
        }
        if (question instanceof Question.Check check) {
            return check(check, inquiry);
        }
        if (question instanceof Question.OfTexts ofTexts) {
            return Option.some(progress -> new AskTexts(core.texts(), core.receipts()).ask(ofTexts));
        }
        return inquiry.rows("rows")
                .onEmpty(() -> inquiry.fields().missing("rows", Expected.of("list")))
                .flatMap(rows -> inquiry.faults()
                        .take(new CountPosts(core.texts(), core.staffingRows(), core.receipts())
                                .count(
                                        rows,
                                        ((Question.Posts) question).asOf(),
                                        inquiry.limits().rows())))
                .map(answer -> progress -> Either.right(answer));
    }

    private static Option<Function<Progress, Either<Refusal, Answer>>> others(
            Question.Others question, Plan plan, Option<String> district, Inquiry inquiry) {
        var parts = new AgainstParts(inquiry);
        if (!parts.isAsked()) {
            inquiry.fields().missing("against", Expected.of("keys"));
        }
        var compare = new CompareBudgets(inquiry.core().receipts());
        return parts.read(Option.some(plan))
                .map(asked -> progress -> new RestrictPlan(district)
                        .of(plan, asked.against())
                        .flatMap(part ->
                                compare.compare(part, new CompareBudgets.Others(asked.against(), question.isList()))));
    }

    private static Option<Function<Progress, Either<Refusal, Answer>>> check(Question.Check check, Inquiry inquiry) {
        Core core = inquiry.core();
        int rows = inquiry.limits().rows();
        var question = new CheckProposals.Question(
                new Proposals.Listed(inquiry.rows("proposals").toVector(), rows),
                Entry.of(inquiry.part("scenario")),
                Entry.of(inquiry.rows("roster")),
                check.year(),
                rows);
        return inquiry.faults()
                .take(new CheckProposals(
                                core.texts(), core.scenarios(), core.proposals(), core.rosters(), core.receipts())
                        .check(question))
                .map(answer -> progress -> answer);
    }
}
