package cn.shegong.adapters.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;

/** 页面: the page and the files that it loads. */
@Produces(MediaType.ALL)
@Controller
final class Page {

    /** Scripts, styles and calls from this server alone; none of them written into the page. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final PageFiles files;

    Page(PageFiles files) {
        this.files = files;
    }

    @Get("/")
    MutableHttpResponse<byte[]> page(HttpRequest<?> request) {
        return file(request, "index.html");
    }

    @Get("/page/{+path}")
    MutableHttpResponse<byte[]> file(HttpRequest<?> request, String path) {
        PageFile file =
                files.find(path).getOrElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such file"));
        MutableHttpResponse<byte[]> reply =
                file.tag().equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))
                        ? HttpResponse.notModified()
                        : HttpResponse.ok(file.bytes()).header(HttpHeaders.CONTENT_TYPE, file.type());
        return reply.header(HttpHeaders.ETAG, file.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin");
    }
}
