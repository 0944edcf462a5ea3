package cn.shegong.adapters.file.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.simulation.projection.KnownRows;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Amounts are written as they would be one by one. */
class SeriesAmountsProperties {

    private static String indented(Json json) throws IOException {
        var bytes = new ByteArrayOutputStream();
        JsonWriter.write(json, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void assertSame(long[] numbers, boolean[] withheld) throws IOException {
        YearTable table = YearTable.ofNumbers(series -> numbers, withheld, KnownRows.NONE);
        for (Series series : Series.values()) {
            Json written = AnswerJson.amounts(table, series);
            Json oneByOne = Json.list(table.amounts(series).map(AnswerJson::amount));
            assertThat(indented(written)).isEqualTo(indented(oneByOne));
            assertThat(JsonWriter.canonical(written)).isEqualTo(JsonWriter.canonical(oneByOne));
            assertThat(Vector.ofAll(((Json.Array) written).items()))
                    .isEqualTo(table.amounts(series).map(AnswerJson::amount));
        }
    }

    @Property
    void any_years_known_or_withheld(@ForAll long[] numbers, @ForAll long seed) throws IOException {
        boolean[] withheld = new boolean[numbers.length];
        for (int year = 0; year < withheld.length; year++) {
            withheld[year] = (seed >>> year & 1) == 1;
        }
        assertSame(numbers, withheld);
    }

    @Example
    void amounts_of_few_digits_and_of_most() throws IOException {
        long[] numbers = {0, 1, -1, 9, -9, 10, -10, 99, -99, 100, -100, Long.MAX_VALUE, Long.MIN_VALUE};
        assertSame(numbers, new boolean[numbers.length]);
    }
}
