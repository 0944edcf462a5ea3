package cn.shegong.adapters.file.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.FundLine;
import cn.shegong.domain.check.Funds;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.project.ProjectId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Receipts hash one form, whether a tree was made of the values first or not. */
class RecordBytesTest {

    @Test
    void bytes_are_those_of_the_tree() {
        assertSame(Vector.of(1, 2L, true, "text \" \n 区", Yuan.of(3), Percentage.parse("5.25%"), Band.SENIOR));
        assertSame(LinkedHashMap.of("b", Vector.empty(), "a", YearMonth.of(2027, 1)));
        assertSame(LinkedHashMap.of(FundLine.SUPERVISION, 1, FundLine.INSURANCE_AND_TAX, 2, FundLine.LABOUR, 3));
        assertSame(new Entry.Filled<>(new ProjectId("P1")));
        assertSame(new Entry.Blank<>());
        assertSame(new Funds(LinkedHashMap.of(FundLine.LABOUR, Yuan.of(7), FundLine.ACTIVITIES, Yuan.of(1))));
    }

    private static void assertSame(Object value) {
        assertThat(RecordBytes.digest(value)).isEqualTo(JsonWriter.digest(RecordJson.of(value)));
    }
}
