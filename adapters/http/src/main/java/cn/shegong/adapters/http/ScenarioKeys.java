package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.Examples;
import cn.shegong.adapters.http.description.ScenarioBody;
import cn.shegong.adapters.http.description.ScenarioFileBody;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.port.Scenarios;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.MeasuresId;
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

/** 情景: what a file says of a scenario, by its keys: a sheet of a workbook as JSON, to be asked about with other settings. */
@Controller("/api/v1/scenarios")
final class ScenarioKeys {

    private static final String KEY = "scenario";

    private final Desk desk;
    private final Scenarios scenarios;
    private final Seq<MeasuresId> texts;

    ScenarioKeys(Desk desk, Core core) {
        this.desk = desk;
        scenarios = core.scenarios();
        texts = core.texts().onFile().map(Measures::id);
    }

    @Operation(
            operationId = "scenarios",
            summary = "读情景 / A scenario by its keys, whatever the form of its file, each adjustment by itself")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioFileBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.SCENARIO)))
    @ApiResponse(
            responseCode = "200",
            description = "情景的各项 / the scenario's keys",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioBody.class)))
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> read(HttpRequest<?> request) {
        return desk.ask(request, this::read);
    }

    private Option<Work> read(Inquiry inquiry) {
        Option<Document> scenario = inquiry.part(KEY);
        if (scenario.isEmpty()) {
            inquiry.fields().missing(KEY, Expected.of("keys"));
        }
        return scenario.flatMap(document -> inquiry.faults().take(scenarios.keys(document, texts)))
                .map(Work::read);
    }
}
