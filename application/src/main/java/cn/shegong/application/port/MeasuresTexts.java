package cn.shegong.application.port;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;

/** 措施文本库: the texts of measures on file. */
public interface MeasuresTexts {

    /** {@return all texts, oldest first, at least one} */
    Seq<Measures> onFile();
}
