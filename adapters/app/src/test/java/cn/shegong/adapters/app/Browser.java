package cn.shegong.adapters.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser on the page, as a person has it before them: 1440 x 900 until it is said otherwise. */
final class Browser implements AutoCloseable {

    /** The row of the picture that has the colour of the cap's line at its left. */
    static final String LINE_OF_THE_CAP = """
            const canvas = document.querySelector(arguments[0] + ' canvas');
            if (!canvas) return -1;
            const scale = canvas.width / canvas.clientWidth;
            const column = canvas.getContext('2d').getImageData(Math.round(canvas.width * 0.5), 0, 40, canvas.height);
            for (let y = 0; y < column.height; y++)
              for (let x = 0; x < column.width; x++) {
                const at = (y * column.width + x) * 4;
                if (Math.abs(column.data[at] - 0xa6) + Math.abs(column.data[at + 1] - 0x3a) < 12)
                  return Math.round(y / scale);
              }
            return -1;
            """;

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    Browser() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build(),
                options);
        size(1440, 900);
    }

    void size(int width, int height) {
        // Windows have a least width of their own; the page's is set as a phone has it.
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** As it is printed, or as it is seen. */
    void print(boolean printed) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : ""));
    }

    /** On paper, kept as build output. */
    byte[] paper(String name) {
        try {
            var printed = driver.executeCdpCommand(
                    "Page.printToPDF", Map.of("printBackground", true, "paperWidth", 8.27, "paperHeight", 11.69));
            byte[] pdf = Base64.getDecoder().decode((String) Objects.requireNonNull(printed.get("data")));
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".pdf"), pdf);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where what is downloaded goes. */
    void downloads(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** What a screen reader is told: each node with its role and, where it has them, its name and what it is said to be. */
    @SuppressWarnings("unchecked")
    List<Heard> heard() {
        driver.executeCdpCommand("Accessibility.enable", Map.of());
        var tree = driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of());
        return ((List<Map<String, Object>>) Objects.requireNonNull(tree.get("nodes")))
                .stream()
                        .filter(node -> !Boolean.TRUE.equals(node.get("ignored")))
                        .map(node -> new Heard(
                                word(node, "role"), word(node, "name"), word(node, "description"), node.toString()))
                        .toList();
    }

    private static String word(Map<String, Object> node, String key) {
        return node.get(key) instanceof Map<?, ?> value && value.get("value") instanceof String text ? text : "";
    }

    /**
     * A node of the tree that a screen reader walks.
     *
     * @param whole with its properties
     */
    record Heard(String role, String name, String description, String whole) {}

    /** A hand takes hold of a place in an element, and lets go at another. */
    void drag(WebElement element, int x, int fromY, int toY) {
        int left = element.getSize().getWidth() / 2;
        int top = element.getSize().getHeight() / 2;
        new Actions(driver)
                .moveToElement(element, x - left, fromY - top)
                .clickAndHold()
                .moveByOffset(0, (toY - fromY) / 2)
                .moveByOffset(0, toY - fromY - (toY - fromY) / 2)
                .release()
                .perform();
    }

    void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** What does not come through from now on, as patterns of addresses. */
    void block(List<String> patterns) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", patterns));
    }

    /** Before anything else of a page, from now on; what a person does not see. */
    void install(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** A table's cells as they are read, row by row, without its head. */
    List<List<String>> rows(String css) {
        return run(
                "return [...document.querySelectorAll(arguments[0] + ' tbody tr')].map(row =>"
                        + " [...row.cells].map(cell => cell.textContent.trim()))",
                css);
    }

    /** What stands in each place, as it is read. */
    List<String> texts(String css) {
        return run(
                "return [...document.querySelectorAll(arguments[0])].map(each => each.textContent.replace(/\\s+/g, ' ').trim())",
                css);
    }

    void open(String query) {
        open(Api.uri("/" + query));
    }

    /** A page of another server. */
    void open(URI address) {
        driver.get(address.toString());
    }

    void reload() {
        driver.navigate().refresh();
    }

    void back() {
        driver.navigate().back();
    }

    WebElement find(String css) {
        await("there is " + css, () -> !driver.findElements(By.cssSelector(css)).isEmpty());
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** What stands there once it is no longer waited for. */
    String settled(String css) {
        await(css + " is settled", () -> {
            List<WebElement> found = all(css);
            return !found.isEmpty()
                    && !text(css).isBlank()
                    && !text(css).contains("…")
                    && !text(css).equals("—");
        });
        return text(css);
    }

    String text(String css) {
        return (String) Objects.requireNonNull(
                driver.executeScript("return document.querySelector(arguments[0])?.textContent.trim() ?? ''", css));
    }

    /** As a hand moves a slider, or types in a field. */
    void put(String css, String value) {
        find(css);
        driver.executeScript(
                "const e = document.querySelector(arguments[0]); e.value = arguments[1];"
                        + "e.dispatchEvent(new Event('input', {bubbles: true}));"
                        + "e.dispatchEvent(new Event('change', {bubbles: true}));",
                css,
                value);
    }

    /** Presses what may be gone by now. */
    void press(String css) {
        driver.executeScript("document.querySelector(arguments[0])?.click()", css);
    }

    /** As a hand drags a slider: on to the next place as soon as the last is drawn. */
    void drag(String css, int places) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        driver.executeAsyncScript(
                "const [css, places, done] = arguments, e = document.querySelector(css);"
                        + "const drawn = () => performance.getEntriesByName('redraw').length;"
                        + "let place = 0, before = -1;"
                        + "const step = () => { if (drawn() <= before) return setTimeout(step, 4);"
                        + "if (place === places) return done();"
                        + "before = drawn(); e.value = 1 + (place++ % 48) / 4;"
                        + "e.dispatchEvent(new Event('input', {bubbles: true})); setTimeout(step, 4); };"
                        + "step();",
                css, places);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> T run(String script, Object... arguments) {
        @SuppressWarnings("unchecked")
        T found = (T) Objects.requireNonNull(driver.executeScript(script, arguments), script);
        return found;
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what + "\n" + complaints());
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The whole page as a picture, kept as build output. */
    void shoot(String name) {
        try {
            Number height = run("return Math.min(4000, document.documentElement.scrollHeight)");
            Number width = run("return innerWidth");
            size(width.intValue(), Math.max(700, height.intValue()));
            Thread.sleep(150);
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What axe-core finds that is serious or worse, as its rules and places. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        driver.executeScript(axe());
        return (List<String>)
                Objects.requireNonNull(
                        driver.executeAsyncScript(
                                "const done = arguments[arguments.length - 1];"
                                        + "axe.run().then(found => done(found.violations"
                                        + ".filter(each => ['serious', 'critical'].includes(each.impact))"
                                        + ".flatMap(each => each.nodes.map(node => each.id + ' ' + node.target + ' ' + node.any.map(c => c.message)))))"));
    }

    private static String axe() {
        String path = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser complains of: faults of scripts, and what the policy did not let through. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage)
                // A server without a description answers in JSON and CSV alone: the page asks, and that is all.
                .filter(message -> !message.contains("/openapi.yml"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
