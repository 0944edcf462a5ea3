package cn.shegong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the program is made of travels in its jar: a list for machines, one that names licences, and the notices. */
@Tag("full")
class ShippedJarTest {

    private static final Path JAR =
            Path.of(System.getProperty("shegong.root"), "adapters", "app", "target", "shegong.jar");
    private static final Pattern LIBRARY = Pattern.compile("\"purl\" : \"pkg:maven/([^/]+)/([^@]+)@([^?\"]+)");

    private static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getJarEntry("META-INF/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void each_library_is_named_with_its_licence() throws IOException {
        List<String> libraries = LIBRARY.matcher(text("sbom/shegong.cdx.json"))
                .results()
                .map(ShippedJarTest::name)
                .filter(name -> !name.startsWith("cn.shegong:"))
                .toList();
        String licences = text("THIRD-PARTY.txt");
        assertThat(libraries)
                .hasSizeGreaterThan(50)
                .allSatisfy(library -> assertThat(licences).containsPattern("\\(.+\\) .+\\(\\Q" + library + "\\E - "));
        assertThat(licences).contains("Lists of " + libraries.size() + " third-party dependencies.");
    }

    private static String name(MatchResult found) {
        return found.group(1) + ":" + found.group(2) + ":" + found.group(3);
    }

    @Test
    void notices_and_licences_of_what_is_inside_are_whole() throws IOException {
        assertThat(text("NOTICE")).contains("Jackson", "Apache POI", "Apache Commons");
        assertThat(text("LICENSE")).contains("Apache License", "TERMS AND CONDITIONS");
    }
}
