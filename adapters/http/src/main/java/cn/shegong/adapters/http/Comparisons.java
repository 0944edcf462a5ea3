package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.ComparisonAnswer;
import cn.shegong.adapters.http.description.ComparisonBody;
import cn.shegong.adapters.http.description.Examples;
import cn.shegong.application.input.Expected;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.usecase.CompareBudgets;
import cn.shegong.application.usecase.RestrictPlan;
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
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 比较: scenarios, plans or two years side by side, with the steps between them. */
@Controller("/api/v1/comparisons")
final class Comparisons {

    private final Desk desk;

    Comparisons(Desk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "comparisons", summary = "比较 / Scenarios, plans or two years side by side")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComparisonBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.COMPARISON)))
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparisonAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> compare(HttpRequest<?> request) {
        return desk.ask(request, Comparisons::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        Option<CompareBudgets.Question> years = years(inquiry);
        Option<String> district = inquiry.district();
        var against = new AgainstParts(inquiry);
        if (against.isAsked() == inquiry.fields().has("years")) {
            inquiry.fields().missing("against", Expected.of("against-or-years"));
        }
        Option<Plan> opened = inquiry.plan();
        Option<CompareBudgets.Question> question =
                against.isAsked() ? against.read(opened).map(asked -> asked) : years;
        return opened.flatMap(plan -> question.map(asked -> work(inquiry, plan, district, asked)));
    }

    private static Option<CompareBudgets.Question> years(Inquiry inquiry) {
        var fields = inquiry.fields();
        Seq<Integer> pair = fields.items("years").flatMap(year -> fields.read(year, Readings.YEAR));
        if (fields.has("years") && (pair.size() != 2 || pair.head() > pair.last())) {
            fields.wrong("years", Expected.of("two-years"));
            return Option.none();
        }
        return pair.headOption().map(first -> new CompareBudgets.Years(first, pair.last()));
    }

    private static Work work(Inquiry inquiry, Plan plan, Option<String> district, CompareBudgets.Question question) {
        var compare = new CompareBudgets(inquiry.core().receipts());
        return Work.heavy(progress -> new RestrictPlan(district)
                .of(plan, question.against())
                .flatMap(part -> compare.compare(part, question)));
    }
}
