package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 情景: scenarios as they are written down. */
public interface Scenarios {

    Validation<Seq<Fault>, Scenario> read(Document document);
}
