package cn.shegong.adapters.http;

import cn.shegong.application.answer.Question;
import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.FindAffordableUplift;
import cn.shegong.simulation.analysis.Target;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 承受力: the largest uplift within a cap. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
@Produces(MediaType.ALL)
@Controller("/api/v1/affordability")
final class Affordabilities {

    private final Desk desk;

    Affordabilities(Desk desk) {
        this.desk = desk;
    }

    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> find(HttpRequest<?> request) {
        return desk.ask(request, Affordabilities::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        var fields = inquiry.fields();
        var adjustment = fields.required("adjustment", Reading.MONTH);
        var years = fields.required("year", Readings.YEAR_OR_ALL);
        var cap = fields.required("cap", Readings.MONEY);
        Target.Scope scope = fields.optional("district", Reading.TEXT)
                .<Target.Scope>map(Target.OfDistrict::new)
                .getOrElse(new Target.Total());
        var find = new FindAffordableUplift(inquiry.core().receipts());
        return inquiry.plan()
                .flatMap(plan -> adjustment.flatMap(month ->
                        years.flatMap(when -> cap.map(amount -> Work.heavy(progress -> find.find(
                                plan, new Question.LargestUplift(month, new Target(scope, when), amount)))))));
    }
}
