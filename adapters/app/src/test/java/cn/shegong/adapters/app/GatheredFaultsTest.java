package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import io.vavr.collection.Seq;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults as they are gathered: each once, and no more of them kept than anyone reads. */
class GatheredFaultsTest {

    private static Faults of(int faults) {
        Faults all = new Faults();
        for (int i = 0; i < faults; i++) {
            all.add(new Place("x.csv", i, Path.ROOT), "", Expected.of("text"));
        }
        return all;
    }

    @Test
    void each_fault_is_gathered_once() {
        Faults faults = of(3);
        faults.addAll(faults.unlessAny(() -> 1).getError());
        assertThat(faults.unlessAny(() -> 1).getError()).hasSize(3);
    }

    @Test
    void beyond_a_thousand_they_are_counted_also_those_of_another_reading() {
        Faults faults = of(800_000);
        faults.addAll(of(2_500).unlessAny(() -> 1).getError());
        Seq<Fault> told = faults.unlessAny(() -> 1).getError();
        assertThat(told).hasSize(1_001);
        assertThat(Faults.count(told)).isEqualTo(802_500);
    }

    @Test
    void of_a_long_value_the_beginning_is_kept() {
        assertThat(new Fault(Place.of("x"), "v".repeat(5_000), Expected.of("text")).value())
                .hasSize(201)
                .endsWith("…");
    }

    /** A table of nothing but faults, 60,000 of them: counted all, listed a thousand. */
    @Test
    void a_table_of_nothing_but_faults_is_refused_with_their_number() throws Exception {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "P" + i + ",福田区,99,x,maybe,a,b,c")
                .collect(Collectors.joining("\n", "id,district,field,start,renews,g1,g2,g3\n", "\n"));
        Multipart form = new Multipart()
                .file(
                        "scenario",
                        "s.yaml",
                        "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2029}\n")
                .file("projects", "p.csv", rows);
        Api.Reply reply = Api.send(form.request("projections"), "Accept-Language", "en");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"count\":60000", "60000 faults in all, 1000 listed");
    }
}
