package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Remarked;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 情景: scenarios as they are written down. */
public interface Scenarios {

    /**
     * {@return the scenario with what is to be told of how it was read, or every fault of it}
     *
     * @param document one scenario
     * @param onFile the texts of measures that a scenario may start from
     */
    Validation<Seq<Fault>, Remarked<Scenario>> read(Document document, Seq<MeasuresId> onFile);

    /**
     * {@return the scenario by the keys of a scenario file, whatever its form, each adjustment by itself; or every fault
     * of it}
     *
     * @param document one scenario
     * @param onFile the texts of measures that a scenario may start from
     */
    Validation<Seq<Fault>, Node.Mapping> keys(Document document, Seq<MeasuresId> onFile);
}
