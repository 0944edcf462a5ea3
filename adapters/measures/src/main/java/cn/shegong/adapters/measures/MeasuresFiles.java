package cn.shegong.adapters.measures;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.measures.Origin;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * 措施文本库: the texts that come with the program, and files of one's own beside them.
 *
 * <p>A successor counts from the month of its own first day. Days between the last day of the text it replaces and that
 * one (a gap) are no fault: the old text is carried on, as if it had been extended. A replaced text that would still be
 * in force is cut short, which is what replacing means. But a successor that begins in or before the month in which the
 * replaced text begins would leave it no month at all (an overlap): that is a fault, and so are two successors of one.
 *
 * @param onFile oldest first
 */
public record MeasuresFiles(Seq<Measures> onFile) implements MeasuresTexts {

    private static final Vector<String> OWN = Vector.of("shenzhen-2020-11.yaml");

    /** The texts that come with the program. */
    public static MeasuresFiles own() {
        return with(Vector.empty())
                .toEither()
                .getOrElseThrow(faults -> new IllegalStateException("the program's own measures: " + faults));
    }

    /** The program's own texts and these: every fault of every file, and of their succession, at once. */
    public static Validation<Seq<Fault>, MeasuresFiles> with(Seq<Document> documents) {
        Faults faults = new Faults();
        Seq<Document> all = OWN.<Document>map(Resource::new).appendAll(documents);
        Seq<Option<Measures>> read =
                Own.READ.appendAll(documents.map(MeasuresReader::read)).map(faults::take);
        all.zip(read)
                .forEachWithIndex((file, index) -> file._2.forEach(text -> {
                    refuseTakenId(file._1.name(), text, read.take(index).flatMap(other -> other), faults);
                    checkSuccession(file._1.name(), text, read.flatMap(other -> other), faults);
                }));
        return faults.unlessAny(() -> new MeasuresFiles(
                read.flatMap(text -> text).sortBy(text -> text.validity().from())));
    }

    private static void refuseTakenId(String file, Measures text, Seq<Measures> before, Faults faults) {
        String id = text.id().id();
        if (before.exists(other -> other.id().equals(text.id()))) {
            faults.add(Place.of(file).below("id"), id, Expected.of("other-id", id));
        }
    }

    /** A text is replaced once, by a later one with the same fields and norms. */
    private static void checkSuccession(String file, Measures text, Seq<Measures> all, Faults faults) {
        Place place = Place.of(file);
        if (!(text.heading().origin() instanceof Origin.Replaces replaces)) {
            return;
        }
        Map<MeasuresId, Measures> byId = all.toMap(Measures::id, each -> each);
        Option<Measures> before = byId.get(replaces.id());
        if (before.isEmpty()) {
            String known = byId.keySet().mkString(", ");
            faults.add(place.below("replaces").below("id"), replaces.id().id(), Expected.of("one-of", known));
        }
        before.forEach(older -> checkPair(place, text, older, faults));
        if (all.count(other -> other.heading().origin() instanceof Origin.Replaces same
                        && same.id().equals(replaces.id()))
                > 1) {
            faults.add(place.below("replaces").below("id"), replaces.id().id(), Expected.of("replaced-once"));
        }
    }

    private static void checkPair(Place place, Measures text, Measures older, Faults faults) {
        if (!older.validity().firstMonth().isBefore(text.validity().firstMonth())) {
            faults.add(
                    place.below("validity").below("from"),
                    text.validity().from().toString(),
                    Expected.of("later-month", older.validity().from()));
        }
        Seq<?> fields = older.staffing()
                .fields()
                .keySet()
                .toVector()
                .removeAll(text.staffing().fields().keySet());
        if (fields.nonEmpty()) {
            faults.add(place.below("serviceFields"), "", Expected.of("keeps", fields.mkString(", ")));
        }
        Seq<?> norms = older.staffing()
                .norms()
                .keySet()
                .toVector()
                .removeAll(text.staffing().norms().keySet());
        if (norms.nonEmpty()) {
            faults.add(place.below("norms"), "", Expected.of("keeps", norms.mkString(", ")));
        }
    }

    /** The own texts, read once: they do not change. */
    private static final class Own {
        static final Vector<Validation<Seq<Fault>, Measures>> READ =
                OWN.map(name -> MeasuresReader.read(new Resource(name)));
    }

    /** A file beside this class. */
    private record Resource(String name) implements Document {
        @Override
        public InputStream open() throws IOException {
            return Objects.requireNonNull(MeasuresFiles.class.getResourceAsStream(name), name);
        }
    }
}
