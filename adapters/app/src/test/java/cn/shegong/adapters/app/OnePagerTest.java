package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.domain.measures.Measures;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** 一页读懂: the measures for the public, as one page that needs nothing beside it. */
class OnePagerTest {

    private static final Path ROOT = Path.of(System.getProperty("shegong.root"));

    @TempDir
    private Path folder = Path.of("");

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_price_standard_and_norm_stands_on_it(String language) throws Exception {
        Measures text = MeasuresFiles.own().onFile().head();
        String page = Run.of("measures", "--one-pager", "--lang", language).out();
        String words = parsed(page).getDocumentElement().getTextContent();
        text.pay()
                .table()
                .rows()
                .forEach(row -> assertThat(words)
                        .contains(String.format("%,d", row.general().yuanAMonth()))
                        .contains(String.format("%,d", row.special().yuanAMonth())));
        text.staffing()
                .norms()
                .values()
                .forEach(norm -> assertThat(words)
                        .contains(
                                language.equals("zh")
                                        ? norm.client().zh()
                                        : norm.client().en()));
        assertThat(words)
                .contains("85%", "80%", "350", "深府办规〔2020〕11号", "应提前半年向同级评审委员会申请")
                .contains(language.equals("zh") ? "16.3 万元、16.9 万元" : "CNY 163,000 or 169,000")
                .contains(language.equals("zh") ? "第（十三）条" : "Measure 13");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void it_says_its_language_and_asks_for_nothing(String language, String code) throws Exception {
        String page = Run.of("measures", "--one-pager", "--lang", language).out();
        Element html = parsed(page).getDocumentElement();
        assertThat(page).startsWith("<!DOCTYPE html>");
        assertThat(html.getAttribute("lang")).isEqualTo(code);
        assertThat(page).doesNotContain("<script", "://", "src=", "@import", "url(");
        for (String once : new String[] {"header", "main", "footer", "h1"}) {
            assertThat(html.getElementsByTagName(once).getLength()).as(once).isEqualTo(1);
        }
        assertThat(html.getElementsByTagName("caption").getLength())
                .isEqualTo(html.getElementsByTagName("table").getLength());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-11, 'as of 2020-11-11: not yet in force'",
        "2025-11-11, 'as of 2025-11-11: in force'",
        "2025-11-12, 'as of 2025-11-12: expired'",
    })
    void it_says_how_the_text_stands_on_the_day(String day, String said) {
        assertThat(Run.of("measures", "--one-pager", "--lang", "en", "--as-of", day)
                        .out())
                .contains(">" + said + "<");
    }

    @Test
    void nothing_in_a_text_is_taken_for_markup_and_a_successor_has_a_page_too() throws Exception {
        String own = Files.readString(ROOT.resolve("examples/successor-2029.yaml"));
        Path text = Files.writeString(
                folder.resolve("text.yaml"), own.replace("Invented authority", "\"<script>alert('&')</script>\""));
        Run run = Run.of("measures", "--one-pager", "--lang", "en", "--measures", text.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;", "CNY 180,000 or 187,000")
                .doesNotContain("<script>");
        assertThat(parsed(run.out()).getDocumentElement().getTextContent()).contains("<script>alert('&')</script>");
    }

    @Test
    void it_goes_into_a_file() throws IOException {
        Path file = folder.resolve("page.html");
        Run run = Run.of("measures", "shenzhen-2020-11", "--one-pager", "--out", file.toString());
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }
}
