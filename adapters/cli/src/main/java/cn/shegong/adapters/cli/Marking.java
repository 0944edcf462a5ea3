package cn.shegong.adapters.cli;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Sheet;
import cn.shegong.application.port.MarkedCopies;
import cn.shegong.application.port.Progress;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;

/** Where marked copies go: the first workbook's to the file named, any other's beside it. */
record Marking(Path file, Session session) {

    private static final String ENDING = ".xlsx";

    void mark(Seq<Fault> faults) {
        MarkedCopies copies = session.useCases().markedCopies();
        Seq<String> books = faults.filter(fault -> fault.place().sheet() instanceof Sheet.Named)
                .map(fault -> fault.place().document())
                .distinct()
                .filter(book -> copies.takes(document(book)));
        if (books.isEmpty()) {
            session.err().println(session.help().phrase("marked.none"));
        }
        books.forEachWithIndex((book, number) -> mark(
                document(book),
                faults.filter(fault -> fault.place().document().equals(book)),
                number == 0 ? file : beside(book)));
    }

    private static Document document(String name) {
        return new FileDocument(Path.of(name), Progress.UNHEARD);
    }

    /** marked.xlsx for needs.xlsx: marked-needs.xlsx. */
    private Path beside(String name) {
        String own = String.valueOf(file.getFileName());
        String book = String.valueOf(Path.of(name).getFileName());
        return file.resolveSibling(stem(own) + "-" + stem(book) + ENDING);
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - OutputFile.ending(name).length());
    }

    private void mark(Document book, Seq<Fault> faults, Path to) {
        try {
            new OutputFile(to)
                    .write(out -> session.useCases()
                            .markedCopies()
                            .write(book, faults, session.help().language(), out));
            session.err().println(session.help().phrase("marked.done", to));
        } catch (NotWritten e) {
            session.err().println(e.told(session.help()));
        } catch (IOException e) {
            session.err().println(session.help().phrase("marked.failed", book.name(), String.valueOf(e.getMessage())));
        }
    }
}
