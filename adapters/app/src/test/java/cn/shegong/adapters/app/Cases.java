package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The worked cases: inputs with answers, worked out independently of the program. */
final class Cases {

    static final Path ROOT = Path.of("src/test/resources/conformance");

    /** Cases of what is told and compared; those of {@link #ROOT} go on in them. */
    static final Path EDGES = Path.of("src/test/resources/conformance-2/edges");

    private Cases() {}

    /** The folders of one kind, by name. */
    static Stream<String> names(String kind) {
        return in(ROOT, kind)
                .map(folder -> Objects.requireNonNull(folder.getFileName()).toString());
    }

    /** What is in the folder of one kind under a root, in order of name; never nothing. */
    static Stream<Path> in(Path root, String kind) {
        try (Stream<Path> folders = Files.list(root.resolve(kind))) {
            List<Path> sorted = folders.sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of one kind under every root. */
    static Stream<Path> all(String kind) {
        return Stream.of(ROOT, EDGES).flatMap(root -> in(root, kind));
    }

    static Node json(Path file) {
        try {
            return json(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node json(String text) {
        return YamlTree.read(InMemory.of("answer.json", text)).get();
    }

    /** Every key of the expected is in the answer, with the same value. */
    static void assertContains(Node answer, Node expected, String at) {
        if (expected instanceof Node.Mapping mapping) {
            Node.Mapping given = (Node.Mapping) answer;
            mapping.entries().forEach((key, value) -> {
                assertThat(given.entries().keySet()).as(at).contains(key);
                assertContains(given.at(key).get(), value, at + "/" + key);
            });
        } else if (expected instanceof Node.Listing listing) {
            Node.Listing given = (Node.Listing) answer;
            assertThat(given.items()).as(at).hasSize(listing.items().size());
            for (int i = 0; i < listing.items().size(); i++) {
                assertContains(given.items().get(i), listing.items().get(i), at + "/" + i);
            }
        } else {
            assertThat(leaf(answer)).as(at).isEqualTo(leaf(expected));
        }
    }

    private static String leaf(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() + (scalar.quoted() ? " (text)" : "") : "null";
    }
}
