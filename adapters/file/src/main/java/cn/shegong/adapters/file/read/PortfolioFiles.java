package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.plan.ColumnPortfolio;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.port.Workbooks;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a portfolio's files, projects before needs. */
public final class PortfolioFiles implements Portfolios {

    private final Tables tables;
    private volatile @Nullable ProjectReader last;

    public PortfolioFiles(Workbooks workbooks) {
        tables = new Tables(workbooks);
    }

    @Override
    public Validation<Seq<Fault>, OnFile> read(Documents documents, Measures text) {
        Reader reader = new Reader(projectReader(text), tables, documents.mostRows());
        Seq<Document> books = documents.projects().filter(documents.needs()::contains);
        documents
                .projects()
                .filter(document -> !books.contains(document) || isIn(document, TableKind.PROJECTS, TableKind.NEEDS))
                .forEach(document -> reader.read(document, TableKind.PROJECTS, ProjectReader::project));
        documents
                .needs()
                .filter(document -> !books.contains(document) || tables.has(document, TableKind.NEEDS))
                .forEach(document -> reader.read(document, TableKind.NEEDS, ProjectReader::need));
        return reader.result();
    }

    /** Whether a workbook that may hold both tables has the one; of one that has neither, the one is missed. */
    private boolean isIn(Document book, TableKind one, TableKind other) {
        return tables.has(book, one) || !tables.has(book, other);
    }

    /** Hardly ever for another text than the last time. */
    private ProjectReader projectReader(Measures text) {
        ProjectReader known = last;
        if (known == null || !known.isFor(text)) {
            known = new ProjectReader(text);
            last = known;
        }
        return known;
    }

    @Override
    public Contents contents(Document document) {
        return tables.contents(document);
    }

    @Override
    public Option<ColumnPortfolio> compile(Document projects, Measures text) {
        return PlainProjects.read(projects, text);
    }

    /** Reads a row, of which further columns are kept or refused. */
    private interface ReadRow {
        Option<Project> read(ProjectReader reader, Fields row, boolean open);
    }

    /** One reading: what is read so far. */
    private static final class Reader {

        private final ProjectReader reader;
        private final Tables tables;
        private final int mostRows;
        private final ReadingLog log = new ReadingLog();
        private final List<Project> projects = new ArrayList<>();
        private Map<ProjectId, Place> places = HashMap.empty();
        private Map<String, Place> ids = HashMap.empty();
        private int rows;

        Reader(ProjectReader reader, Tables tables, int mostRows) {
            this.reader = reader;
            this.tables = tables;
            this.mostRows = mostRows;
        }

        void read(Document document, TableKind kind, ReadRow one) {
            tables.read(document, kind, log, mostRows - rows, (row, open) -> {
                rows++;
                refuseSecond(row);
                one.read(reader, row, open).forEach(project -> add(project, row.place()));
            });
        }

        private void refuseSecond(Fields row) {
            for (Node node : row.node("id")) {
                if (node instanceof Node.Scalar id) {
                    String text = Tidy.stripped(id.text());
                    ids.get(text).forEach(first -> row.wrong("id", once(first)));
                    ids = ids.put(text, ids.getOrElse(text, row.place()));
                }
            }
        }

        private static Expected once(Place first) {
            return first.at() instanceof Path.Item item
                    ? Expected.of("id-once-item", first.file(), item.number())
                    : Expected.of("id-once", first.file(), first.line());
        }

        private void add(Project project, Place place) {
            projects.add(project);
            places = places.put(project.id(), place);
        }

        Validation<Seq<Fault>, OnFile> result() {
            return log.faults()
                    .unlessAny(() -> new OnFile(
                            new Portfolio(Vector.ofAll(projects)),
                            places,
                            log.remarks().notices()));
        }
    }
}
