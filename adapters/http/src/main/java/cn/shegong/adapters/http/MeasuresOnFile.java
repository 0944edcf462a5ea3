package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.MeasuresAnswer;
import cn.shegong.application.usecase.ShowMeasures;
import cn.shegong.domain.check.Entry;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneId;

/** 措施: the texts of measures on file. */
@Controller("/api/v1/measures")
final class MeasuresOnFile {

    private final Desk desk;
    private final ShowMeasures show;

    MeasuresOnFile(Desk desk, Core core) {
        this.desk = desk;
        show = new ShowMeasures(core.texts(), core.receipts());
    }

    /** In Shenzhen, whose measures these are. */
    private static Entry<LocalDate> today() {
        return new Entry.Filled<>(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    @Operation(operationId = "measures", summary = "措施文本 / The texts of measures on file")
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasuresAnswer.class)))
    @Call
    @Get
    MutableHttpResponse<byte[]> all(HttpRequest<?> request) {
        return desk.show(request, () -> Either.right(show.showAll(today())));
    }

    @Operation(operationId = "measuresById", summary = "一个措施文本 / One text of measures")
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasuresAnswer.class)))
    @Call
    @Get("/{id}")
    MutableHttpResponse<byte[]> one(HttpRequest<?> request, String id) {
        return desk.show(request, () -> show.show(id, today()));
    }
}
