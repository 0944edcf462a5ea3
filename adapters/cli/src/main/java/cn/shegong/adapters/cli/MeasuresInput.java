package cn.shegong.adapters.cli;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Progress;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which texts of measures are on file: the program's own, and further files. */
final class MeasuresInput {

    @Option(names = "--measures", paramLabel = "FILE", descriptionKey = "measures")
    private List<Path> files = List.of();

    /**
     * @param more texts beside those that the option names
     */
    Validation<Seq<Fault>, MeasuresTexts> texts(UseCases useCases, Document... more) {
        return useCases.measures().apply(documents().appendAll(Vector.of(more)));
    }

    /** The further files. */
    Vector<Document> documents() {
        return Vector.ofAll(files).map(file -> new FileDocument(file, Progress.UNHEARD));
    }
}
