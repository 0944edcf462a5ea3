package cn.shegong.adapters.app;

import java.util.List;

/** The views of the page. */
final class Views {

    static final List<String> ALL =
            List.of("simulator", "uncertainty", "causes", "districts", "own", "check", "measures");

    private Views() {}

    /** Everything asked for is there. */
    static void ready(Browser browser, String view) {
        switch (view) {
            case "simulator" -> browser.settled("[data-figure=difference]");
            case "uncertainty" ->
                browser.await(
                        "a chance", () -> !browser.all("[data-chance$='%']").isEmpty());
            case "causes" -> {
                browser.settled("[data-afford]");
                browser.settled("[data-reckon]");
                browser.find("#steps[data-path=known]");
            }
            case "districts" -> {
                browser.find(".small polyline");
                browser.find("#openings");
            }
            case "check" -> browser.settled("[data-findings]");
            case "measures" -> browser.find("#pay");
            default -> browser.find("#files");
        }
    }
}
