package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.input.Remarks;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Supplier;

/** What a reading gathers on its way: what is wrong, and what is to be told. */
record ReadingLog(Faults faults, Remarks remarks) {

    ReadingLog() {
        this(new Faults(), new Remarks());
    }

    /** What was read with what is to be told of it, where there was no fault. */
    <T> Validation<Seq<Fault>, Remarked<T>> unlessAny(Supplier<T> value) {
        return faults.unlessAny(() -> new Remarked<>(value.get(), remarks.notices()));
    }
}
