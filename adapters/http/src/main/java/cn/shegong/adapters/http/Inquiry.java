package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Reading;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Bundles.Bundle;
import cn.shegong.application.port.Portfolios;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 询问: a request that is open; what is wrong with it is gathered. */
final class Inquiry {

    /** The keys that hold documents. */
    static final Seq<String> PARTS =
            Vector.of("scenario", "projects", "needs", "against", "rows", "proposals", "roster", "answer");

    /** The keys of files in a form: those of a second plan stand beside the first's. */
    static final Seq<String> FILES = PARTS.append(AgainstParts.PROJECTS).append(AgainstParts.NEEDS);

    private static final int BLOCK = 1 << 16;

    /** Bytes: more of an empty list is not looked for. */
    private static final int MOST_OF_NOTHING = 64;

    private final Core core;
    private final Limits limits;
    private final Bundle bundle;
    private final Faults faults = new Faults();
    private final Fields fields;
    private int projects;

    Inquiry(Core core, Limits limits, Bundle bundle) {
        this.core = core;
        this.limits = limits;
        this.bundle = bundle;
        fields = new Fields(bundle.rest(), faults);
    }

    Core core() {
        return core;
    }

    Limits limits() {
        return limits;
    }

    Faults faults() {
        return faults;
    }

    /** The keys that hold no documents. */
    Fields fields() {
        return fields;
    }

    /** How many there are in the plan, if one was asked for. */
    int projects() {
        return projects;
    }

    /** All keys; at those of documents nothing stands. */
    Node.Mapping keys() {
        return bundle.rest();
    }

    boolean holds(String part) {
        return part(part).isDefined();
    }

    Option<Document> part(String key) {
        fields.node(key); // known from now on
        return bundle.parts().get(key);
    }

    /** The rows at a key; a list with nothing in it, as some clients send it for what is left out, is as if it were not there. */
    Option<Document> rows(String key) {
        return part(key).filter(document -> !isEmptyList(document));
    }

    /** Knows the key where an empty list stands there, so that it is not refused. */
    void passOverEmpty(String key) {
        if (bundle.parts().get(key).exists(Inquiry::isEmptyList)) {
            fields.node(key);
        }
    }

    private static boolean isEmptyList(Document document) {
        if (!document.name().endsWith(".json")) {
            return false;
        }
        try (InputStream in = document.open()) {
            return new String(in.readNBytes(MOST_OF_NOTHING), StandardCharsets.UTF_8).matches("\\[\\s*]\\s*");
        } catch (IOException e) {
            return false; // said when it is read
        }
    }

    /** The scenario with its portfolio. */
    Option<Plan> plan() {
        Option<Document> scenario = part("scenario");
        Seq<Document> projectRows = part("projects").toVector();
        Seq<Document> needRows =
                part("needs").map(needs -> sameBook(projectRows, needs)).toVector();
        if (scenario.isEmpty()) {
            fields.missing("scenario", Expected.of("keys"));
        }
        if (projectRows.isEmpty() && needRows.isEmpty()) {
            fields.missing("projects", Expected.of("portfolio"));
        }
        return scenario.flatMap(document -> faults.take(
                        core.openPlan().open(document, new Portfolios.Documents(projectRows, needRows, limits.rows()))))
                .filter(plan -> isShort(plan, bundle.rest().place().below("scenario")))
                .peek(plan -> projects = plan.portfolio().projects().size());
    }

    /** A workbook that was sent for both tables is one: each is looked for on its sheet. */
    static Document sameBook(Seq<Document> projects, Document needs) {
        return projects.find(each -> each.name().equals(needs.name()) && isSame(each, needs))
                .getOrElse(needs);
    }

    private static boolean isSame(Document one, Document other) {
        try (InputStream first = one.open();
                InputStream second = other.open()) {
            byte[] bytes = first.readNBytes(BLOCK);
            boolean same = Arrays.equals(bytes, second.readNBytes(BLOCK));
            while (same && bytes.length == BLOCK) {
                bytes = first.readNBytes(BLOCK);
                same = Arrays.equals(bytes, second.readNBytes(BLOCK));
            }
            return same;
        } catch (IOException e) {
            return false; // whoever reads it is told
        }
    }

    /** The district that alone is asked about, if one is. */
    Option<String> district() {
        return fields.optional("district", Reading.TEXT);
    }

    /** Whether its horizon is within the limit; said where the scenario stands that has it. */
    boolean isShort(Plan plan, Place place) {
        int years = plan.scenario().horizon().years().size();
        if (years > limits.years()) {
            faults.add(
                    place.below("horizon").below("to"),
                    Integer.toString(plan.scenario().horizon().to()),
                    Expected.of("years-at-most", limits.years()));
        }
        return years <= limits.years();
    }
}
