package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.Examples;
import cn.shegong.adapters.http.description.ProjectionAnswer;
import cn.shegong.adapters.http.description.ProjectionBody;
import cn.shegong.application.answer.Question;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.DrawBudgets;
import cn.shegong.application.usecase.ProjectBudgets;
import cn.shegong.application.usecase.RestrictPlan;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.uncertainty.Spreading;
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
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 测算: budgets by district, or in other groups, and fiscal year; under uncertainty, with quantiles. */
@Controller("/api/v1/projections")
final class Projections {

    private final Desk desk;

    Projections(Desk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "projections", summary = "测算 / Budgets by group and fiscal year")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectionBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.PROJECTION)))
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProjectionAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> project(HttpRequest<?> request) {
        return desk.ask(request, Projections::read);
    }

    /** A word, or two with a comma between or as a list. */
    private static Grouping by(Fields fields) {
        if (fields.node("by").exists(Node.Listing.class::isInstance)) {
            Seq<String> words = fields.items("by").flatMap(item -> fields.read(item, Reading.TEXT));
            if (words.size() != 2 || words.head().equals(words.last())) {
                fields.wrong("by", Expected.of("two-groups"));
            }
            return Grouping.named(words.mkString(","));
        }
        return fields.optional("by", Readings.GROUPING).getOrElse(Grouping.DISTRICT);
    }

    private static Option<Work> read(Inquiry inquiry) {
        var fields = inquiry.fields();
        Grouping by = by(fields);
        Option<Long> draws =
                fields.optional("draws", Reading.whole(1, inquiry.limits().draws()));
        long seed = fields.optional("seed", Readings.SEED).getOrElse(1L);
        Spreading.Cap cap = fields.optional("cap", Readings.MONEY)
                .<Spreading.Cap>map(Spreading.CapOf::new)
                .getOrElse(new Spreading.NoCap());
        if (!fields.has("draws")) {
            Vector.of("seed", "cap")
                    .filter(fields::has)
                    .forEach(key -> fields.wrong(key, Expected.of("only-with", "draws")));
        }
        Option<String> district = inquiry.district();
        var receipts = inquiry.core().receipts();
        return inquiry.plan()
                .map(plan -> draws.isEmpty()
                        ? Work.light(progress -> new RestrictPlan(district)
                                .of(plan)
                                .flatMap(part -> new ProjectBudgets(receipts).project(part, by, progress)))
                        : Work.drawn(progress -> new RestrictPlan(district)
                                .of(plan)
                                .flatMap(part -> new DrawBudgets(receipts)
                                        .draw(
                                                part,
                                                new Question.Draws(
                                                        by, draws.get().intValue(), seed, cap),
                                                progress))));
    }
}
