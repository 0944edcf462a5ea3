package cn.shegong.application.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/** 错误清单: gathers every fault of a reading, each once, so that none hides another. For one reading, by one thread. */
public final class Faults {

    /** What is read for several tables has its faults once. */
    private final Set<Fault> found = new LinkedHashSet<>();

    /**
     * Gathers one fault.
     *
     * @param place where it stands, or would stand
     * @param value as it stands; empty where nothing does
     * @param expected what should stand there
     */
    public void add(Place place, String value, Expected expected) {
        found.add(new Fault(place, value, expected));
    }

    /**
     * Gathers the faults of another reading.
     *
     * @param others in order
     */
    public void addAll(Seq<Fault> others) {
        others.forEach(found::add);
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
     * {@return the value, where there was no fault; else all faults in the order in which they were found}
     *
     * @param <T> what is read
     * @param value asked for only where there was no fault
     */
    public <T> Validation<Seq<Fault>, T> unlessAny(Supplier<T> value) {
        return found.isEmpty() ? Validation.valid(value.get()) : Validation.invalid(Vector.ofAll(found));
    }
}
