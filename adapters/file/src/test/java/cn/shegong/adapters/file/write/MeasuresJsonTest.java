package cn.shegong.adapters.file.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is written field by field has every field there is: {@link RecordJson} walks over the records themselves. */
class MeasuresJsonTest {

    @Test
    void a_text_is_written_whole() {
        assertThat(text(MeasuresJson.of(Texts.SHENZHEN_2020))).isEqualTo(text(RecordJson.of(Texts.SHENZHEN_2020)));
    }

    private static String text(Json json) {
        return new String(JsonWriter.canonical(json), StandardCharsets.UTF_8);
    }
}
