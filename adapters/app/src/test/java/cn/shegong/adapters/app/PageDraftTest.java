package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.measures.MeasuresFiles;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft successor that the server was given, on the page: invented measures that take over in March 2029. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageDraftTest {

    @AutoClose
    private final Browser browser = new Browser();

    @AutoClose
    private final ServerHere here;

    PageDraftTest() throws IOException {
        Path draft = Path.of(System.getProperty("shegong.root")).resolve("examples/successor-2029.yaml");
        var texts = MeasuresFiles.with(Vector.of(InMemory.of("draft.yaml", Files.readString(draft))))
                .get();
        here = ServerHere.with(Wiring.core(texts), Settings.DEFAULT);
    }

    private List<String> prices() {
        return browser.texts("#pay tbody td");
    }

    @ParameterizedTest
    @CsvSource({"zh, 措施文本, invented-2029, 2029-03-15", "en, Text of measures, invented-2029, 2029-03-15"})
    void the_draft_is_chosen_and_kept_over_a_reload(String language, String label, String id, String from) {
        browser.size(1440, 900);
        browser.open(here.uri("/?view=measures&lang=" + language));
        browser.find("#pay");
        browser.find("#text");
        assertThat(browser.text("label[for=text]")).isEqualTo(label);
        assertThat(browser.find("label[for=text]").isDisplayed()).isTrue();
        assertThat(browser.texts("#text option")).hasSize(2).last().asString().contains(id);
        List<String> inForce = prices();
        assertThat(browser.text("main")).doesNotContain(from);
        browser.put("#text", id);
        browser.await("the draft", () -> browser.text("main").contains(from));
        List<String> drafted = prices();
        assertThat(drafted).isNotEqualTo(inForce);
        browser.shoot("measures-draft-" + language);
        browser.await(
                "the address",
                () -> browser.<String>run("return location.search").contains("text=" + id));
        browser.reload();
        browser.await("the draft again", () -> browser.text("main").contains(from) && !prices().isEmpty());
        assertThat(prices()).isEqualTo(drafted);
        assertThat(browser.<String>run("return document.querySelector('#text').value"))
                .isEqualTo(id);
        browser.put("#text", "shenzhen-2020-11");
        browser.await("the text in force", () -> prices().equals(inForce));
    }

    @Test
    void projections_take_the_draft_from_its_first_month_on() {
        browser.size(1440, 900);
        browser.open("?lang=zh&year=2032");
        String without = browser.settled("[data-figure=baseline]");
        browser.open(here.uri("/?lang=zh&year=2032"));
        assertThat(browser.settled("[data-figure=baseline]")).isNotEqualTo(without);
        browser.open(here.uri("/?lang=zh&year=2028"));
        String before = browser.settled("[data-figure=baseline]");
        browser.open("?lang=zh&year=2028");
        assertThat(browser.settled("[data-figure=baseline]")).isEqualTo(before);
    }
}
