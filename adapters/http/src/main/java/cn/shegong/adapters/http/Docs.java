package cn.shegong.adapters.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** 接口说明: the API's description, and the same to read, without anything from elsewhere. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Shegong 社工",
                        version = "v1",
                        description = Docs.ABOUT,
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer")
@Hidden
@Produces(MediaType.ALL)
@Controller
final class Docs {

    /** Forms stand here and not in the bodies of the calls: generators of clients know one body a call. */
    static final String ABOUT = """
            深府办规〔2020〕11号的预算测算。金额为元，以文本给出，精确到分。

            CSV、JSON、YAML 和 XLSX 文件以 multipart/form-data 送来：scenario、projects、needs、against（comparisons 另有第二个方案的 againstProjects、againstNeeds；checks 为 proposals、roster，staffing 为
            rows，verifications 另有 answer），其余各键为一般字段；表中其他列保留，带 ?excerpt=N 时，被退回的表单还给出各表前 N 行；带 ?csv=reader 时，CSV 以字节顺序标记开头，
            表头用所选语言，供电子表格打开。Accept-Language 为 zh（默认）或 en。
            答复带 ETag、Shegong-Receipt、Shegong-Notices、X-Request-Id；以 If-None-Match 说明已有的，答复 412（GET 为 304）；429、503 带 Retry-After。

            Budgets by Shenzhen's 2020 measures. Amounts are CNY as text, exact to the fen.

            Files of CSV, JSON, YAML and XLSX come as multipart/form-data: scenario, projects, needs, against (comparisons: also
            againstProjects, againstNeeds of a second plan; checks: proposals, roster;
            staffing: rows; verifications: answer as well), all other keys as fields; further columns of tables are kept, and with ?excerpt=N a form that is refused also
            shows the first N rows of its tables. With ?csv=reader CSV is for spreadsheets: it begins with a byte order mark and
            has heads in the reader's language. Accept-Language is zh (by default) or en. Answers have ETag, Shegong-Receipt,
            Shegong-Notices and X-Request-Id; whoever has the answer already, by If-None-Match, gets 412 (GET: 304); 429 and 503 have Retry-After.
            """;

    private static final String OWN = "/cn/shegong/adapters/http/docs/";
    private static final String VIEWER = "/META-INF/resources/webjars/swagger-ui/";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private record Page(String resource, String type) {}

    private final Map<String, Page> pages;
    private final Lazy<byte[]> yaml = Lazy.of(Docs::yaml);

    Docs() {
        String viewer = VIEWER + version() + "/";
        pages = HashMap.of(
                "swagger-ui.css", new Page(viewer + "swagger-ui.css", "text/css"),
                "swagger-ui-bundle.js", new Page(viewer + "swagger-ui-bundle.js", "text/javascript"),
                "start.js", new Page(OWN + "start.js", "text/javascript"),
                "problems", new Page(OWN + "problems.html", "text/html; charset=utf-8"));
    }

    @Get("/openapi.yml")
    MutableHttpResponse<byte[]> description() {
        return page(yaml.get(), "application/yaml");
    }

    private static byte[] yaml() {
        String generated = new String(bytes("/META-INF/swagger/openapi.yml"), StandardCharsets.UTF_8);
        return Description.mended(generated).getBytes(StandardCharsets.UTF_8);
    }

    @Get("/docs")
    MutableHttpResponse<byte[]> read() {
        return page(new Page(OWN + "index.html", "text/html; charset=utf-8"));
    }

    @Get("/docs/{name}")
    @Nullable
    MutableHttpResponse<byte[]> part(String name) {
        return pages.get(name).map(Docs::page).getOrNull();
    }

    private static MutableHttpResponse<byte[]> page(Page page) {
        return page(bytes(page.resource()), page.type());
    }

    private static MutableHttpResponse<byte[]> page(byte[] content, String type) {
        return HttpResponse.<byte[]>status(HttpStatus.OK)
                .body(content)
                .header("Content-Type", type)
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-cache");
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Docs.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not built in: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the viewer, as its jar tells it. */
    private static String version() {
        var about = new Properties();
        try (InputStream in = Docs.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return about.getProperty("version");
    }
}
