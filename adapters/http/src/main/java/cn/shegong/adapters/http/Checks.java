package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.CheckAnswer;
import cn.shegong.adapters.http.description.CheckBody;
import cn.shegong.adapters.http.description.Examples;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Node;
import cn.shegong.application.port.Proposals;
import cn.shegong.application.usecase.CheckProposals;
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
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 检查申报: one proposal by its keys, or many, and perhaps a roster, held against the measures. */
@Controller("/api/v1/checks")
final class Checks {

    private final Desk desk;
    private final CheckProposals check;

    Checks(Desk desk, Core core) {
        this.desk = desk;
        check = new CheckProposals(core.texts(), core.scenarios(), core.proposals(), core.rosters(), core.receipts());
    }

    @Operation(operationId = "checks", summary = "检查申报 / Findings for a proposal")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CheckBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.CHECK)))
    @ApiResponse(
            responseCode = "200",
            description = "答复；送来 proposals 或 roster 时，各份列在 proposals 之下 / the answer; where proposals or a"
                    + " roster are sent, each stands below proposals",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CheckAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> check(HttpRequest<?> request) {
        return desk.ask(request, this::read);
    }

    private Option<Work> read(Inquiry inquiry) {
        int rows = inquiry.limits().rows();
        Option<Document> proposals = inquiry.rows("proposals");
        Option<Document> roster = inquiry.rows("roster");
        Option<Document> scenario = inquiry.part("scenario");
        boolean isOne = proposals.isEmpty() && roster.isEmpty();
        Entry<Integer> year =
                isOne ? Entry.of(Option.none()) : Entry.of(inquiry.fields().optional("year", Readings.YEAR));
        Proposals.Stated stated =
                isOne ? new Proposals.One(one(inquiry)) : new Proposals.Listed(proposals.toVector(), rows);
        var question = new CheckProposals.Question(stated, Entry.of(scenario), Entry.of(roster), year, rows);
        return inquiry.faults().take(check.check(question)).map(answer -> Work.light(progress -> answer));
    }

    /** All keys but those of documents are the proposal's, which knows them. */
    private static Node.Mapping one(Inquiry inquiry) {
        Node.Mapping keys = inquiry.keys();
        keys.byKey().keySet().forEach(inquiry.fields()::node);
        return Node.Mapping.of(keys.entries().removeAll(Vector.of("scenario", "proposals", "roster")), keys.place());
    }
}
