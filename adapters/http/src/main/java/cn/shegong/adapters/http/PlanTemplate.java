package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.ProblemBody;
import cn.shegong.application.Language;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Wording;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.vavr.Lazy;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 填报模板: an empty workbook for people to fill in, with lists to choose from; filled in, it goes back as the files of a form. */
@Controller("/api/v1/templates")
final class PlanTemplate {

    private final Problems problems;
    private final Wording wording;
    private final Map<Language, Lazy<byte[]>> books;

    PlanTemplate(Core core, Problems problems) {
        this.problems = problems;
        wording = core.wording();
        books = Vector.of(Language.values())
                .toMap(language -> language, language -> Lazy.of(() -> write(core, language)));
    }

    private static byte[] write(Core core, Language language) {
        var bytes = new ByteArrayOutputStream();
        try {
            core.templates().write(core.texts().onFile().last(), language, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Operation(
            operationId = "planTemplate",
            summary = "填报模板 / A workbook to be filled in: projects, needs, proposals, roster, scenario")
    @ApiResponse(
            responseCode = "200",
            description = "工作簿 / the workbook",
            content = @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")))
    @ApiResponse(
            responseCode = "422",
            description = "没有这种语言 / there is no such language",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemBody.class)))
    @Call
    @Produces(Manner.XLSX)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Get("/plan.xlsx")
    MutableHttpResponse<byte[]> book(
            HttpRequest<?> request,
            @Parameter(
                            description = "语言；没有时按 Accept-Language / the language; else that of Accept-Language",
                            example = "zh",
                            schema = @Schema(allowableValues = {"zh", "en"}))
                    @QueryValue
                    @Nullable
                    String lang) {
        return language(request, Option.of(lang))
                .fold(fault -> problems.of(Vector.of(fault), true, Manner.language(request)), this::answer);
    }

    private static Either<Fault, Language> language(HttpRequest<?> request, Option<String> asked) {
        return asked.map(name -> Vector.of(Language.values())
                        .find(language -> tag(language).equals(name))
                        .toEither(new Fault(
                                Place.of(Problems.QUERY).below("lang"), name, Expected.of("one-of", "zh, en"))))
                .getOrElse(() -> Either.right(Manner.language(request)));
    }

    private MutableHttpResponse<byte[]> answer(Language language) {
        return HttpResponse.ok(books.get(language).get().get())
                .header(HttpHeaders.CONTENT_TYPE, Manner.XLSX)
                .header(HttpHeaders.CONTENT_LANGUAGE, tag(language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        new FileName(
                                        "plan-" + tag(language) + ".xlsx",
                                        wording.phrase("file.template", language) + ".xlsx")
                                .header());
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
