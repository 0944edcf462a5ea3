package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import cn.shegong.application.plan.ColumnPortfolio;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** 项目库: portfolios as they are written down. */
public interface Portfolios {

    /**
     * {@return the portfolio and where its rows stand, or every fault of all documents}
     *
     * @param documents the tables of projects and needs
     * @param text the measures whose fields, norms and shares the rows must fit
     */
    Validation<Seq<Fault>, OnFile> read(Documents documents, Measures text);

    /**
     * A long table of projects read straight into columns.
     *
     * @param projects the table
     * @param text the measures whose fields and shares the rows must fit
     * @return none where it is not plain enough for that, or anything is wrong with it, which {@link #read} then names
     */
    Option<ColumnPortfolio> compile(Document projects, Measures text);

    /**
     * {@return what of a plan a document holds: of a workbook by its sheets, of JSON by whether it is a list, else by the
     * ending of its name}
     *
     * @param document one that can be opened, or whose reading will say why not
     */
    Contents contents(Document document);

    /**
     * 内容: what of a plan a document holds.
     *
     * @param isPortfolio whether it holds rows of projects or needs
     * @param isScenario whether it holds a scenario
     */
    record Contents(boolean isPortfolio, boolean isScenario) {}

    /**
     * The documents of a portfolio; each kind may be missing.
     *
     * @param projects with heads; may be none
     * @param needs with a norm and a quantity; may be none
     * @param mostRows of both kinds together; one more is a fault
     */
    record Documents(Seq<Document> projects, Seq<Document> needs, int mostRows) {

        /**
         * However long.
         *
         * @param projects with heads; may be none
         * @param needs with a norm and a quantity; may be none
         */
        public Documents(Seq<Document> projects, Seq<Document> needs) {
            this(projects, needs, Integer.MAX_VALUE);
        }
    }

    /**
     * A portfolio, and where its rows stand.
     *
     * @param portfolio projects before needs
     * @param places where each project's row stands
     * @param notices of what was read in another way than it stands, or passed over
     */
    record OnFile(Portfolio portfolio, Map<ProjectId, Place> places, Seq<Notice> notices) {}
}
