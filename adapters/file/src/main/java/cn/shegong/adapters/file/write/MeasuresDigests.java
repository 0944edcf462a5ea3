package cn.shegong.adapters.file.write;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** SHA-256 of texts of measures: they are long and hardly ever others than the last time. */
final class MeasuresDigests {

    private record Known(Seq<Measures> texts, String digest) {}

    private volatile @Nullable Known last;

    String of(Seq<Measures> texts) {
        Known known = last;
        if (known == null || !same(known.texts(), texts)) {
            known = new Known(texts, JsonWriter.digest(Json.list(texts.map(MeasuresJson::of))));
            last = known;
        }
        return known.digest();
    }

    @SuppressWarnings("ReferenceEquality") // to compare their values is what takes long
    private static boolean same(Seq<Measures> one, Seq<Measures> other) {
        return one.size() == other.size() && one.zip(other).forAll(pair -> pair._1 == pair._2);
    }
}
