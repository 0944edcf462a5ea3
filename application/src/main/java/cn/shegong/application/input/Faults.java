package cn.shegong.application.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * 错误清单: gathers every fault of a reading, each once, so that none hides another; beyond the first thousand they are
 * counted, so that a table of nothing but faults is refused as quickly as it is read. For one reading, by one thread.
 */
public final class Faults {

    /** So many are kept. */
    private static final int MOST = 1000;

    /** Expected in place of those that are only counted. */
    private static final String FURTHER = "further";

    /** What is read for several tables has its faults once. */
    private final Set<Fault> found = new LinkedHashSet<>();

    private Place last = Place.of("");
    private int further;

    /**
     * Gathers one fault.
     *
     * @param place where it stands, or would stand
     * @param value as it stands; empty where nothing does
     * @param expected what should stand there
     */
    public void add(Place place, String value, Expected expected) {
        if (found.size() < MOST) {
            found.add(new Fault(place, value, expected));
        } else {
            last = place;
            further++;
        }
    }

    /**
     * Gathers one fault, of which it takes some work to say what is expected.
     *
     * @param place where it stands
     * @param value as it stands
     * @param expected asked for only where the fault is kept
     */
    public void add(Place place, String value, Supplier<Expected> expected) {
        add(place, value, found.size() < MOST ? expected.get() : Expected.of(FURTHER, 1));
    }

    /**
     * Gathers the faults of another reading.
     *
     * @param others in order
     */
    public void addAll(Seq<Fault> others) {
        for (Fault other : others) {
            if (isFurther(other)) {
                last = other.place();
                further += count(other);
            } else {
                add(other.place(), other.value(), other.expected());
            }
        }
    }

    /**
     * {@return how many faults there are, also those that are only counted}
     *
     * @param faults as {@link #unlessAny} tells them
     */
    public static int count(Seq<Fault> faults) {
        return faults.map(Faults::count).sum().intValue();
    }

    private static int count(Fault fault) {
        return isFurther(fault) ? Integer.parseInt(fault.expected().arguments().head()) : 1;
    }

    private static boolean isFurther(Fault fault) {
        return fault.expected().code().equals(FURTHER);
    }

    /** {@return whether there was no fault so far} */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * {@return the value of another reading; none where it has faults, which are gathered}
     *
     * @param <T> what is read
     * @param other the other reading's value or faults
     */
    public <T> Option<T> take(Validation<Seq<Fault>, T> other) {
        if (other.isInvalid()) {
            addAll(other.getError());
            return Option.none();
        }
        return Option.some(other.get());
    }

    /**
     * {@return the value, where there was no fault; else all faults in the order in which they were found, at the end
     * one for those that are only counted}
     *
     * @param <T> what is read
     * @param value asked for only where there was no fault
     */
    public <T> Validation<Seq<Fault>, T> unlessAny(Supplier<T> value) {
        return found.isEmpty() ? Validation.valid(value.get()) : Validation.invalid(all());
    }

    private Seq<Fault> all() {
        Vector<Fault> kept = Vector.ofAll(found);
        return further == 0
                ? kept
                : kept.append(new Fault(Place.of(last.document()), "", Expected.of(FURTHER, further)));
    }
}
