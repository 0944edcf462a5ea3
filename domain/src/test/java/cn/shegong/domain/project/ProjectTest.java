package cn.shegong.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.staffing.GradeMix;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.RangeEnd;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects, contracts and workforces. */
class ProjectTest {

    private static final YearMonth START = YearMonth.of(2027, 3);

    @Test
    void a_contract_that_renews_opens_a_cycle_as_soon_as_one_ends() {
        var cycles = new Contract(START, true, CycleLength.USUAL).cyclesBefore(YearMonth.of(2033, 3), opening -> 36);
        assertThat(cycles).containsExactly(new Cycle(START, 36), new Cycle(YearMonth.of(2030, 3), 36));
        assertThat(cycles.last().end()).isEqualTo(YearMonth.of(2033, 3));
    }

    @Test
    void a_contract_that_does_not_renew_has_one_cycle() {
        var contract = new Contract(START, false, new CycleLength.Agreed(24));
        assertThat(contract.cyclesBefore(YearMonth.of(2060, 1), opening -> 36)).containsExactly(new Cycle(START, 24));
        assertThat(contract.cyclesBefore(START, opening -> 36)).isEmpty();
        assertThat(contract.cyclesBefore(START.plusMonths(1), opening -> 36)).hasSize(1);
    }

    @Test
    void the_usual_length_is_asked_for_at_each_opening() {
        var cycles = new Contract(START, true, CycleLength.USUAL)
                .cyclesBefore(YearMonth.of(2034, 1), opening -> opening.getYear() < 2030 ? 36 : 24);
        assertThat(cycles.map(Cycle::months)).containsExactly(36, 24, 24);
    }

    @ParameterizedTest
    @CsvSource({"2027-02, 0", "2027-03, 0", "2027-04, 1", "2030-02, 35", "2030-03, 36", "2040-01, 36"})
    void months_of_a_cycle_are_counted_from_its_opening_to_its_end(YearMonth month, int before) {
        assertThat(new Cycle(START, 36).monthsBefore(month)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 61})
    void a_cycle_of_other_than_1_to_60_months_is_refused(int months) {
        assertThatThrownBy(() -> new CycleLength.Agreed(months)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CycleLength.Agreed(1).months(36)).isEqualTo(1);
        assertThat(new CycleLength.Agreed(60).months(36)).isEqualTo(60);
        assertThat(CycleLength.USUAL.months(36)).isEqualTo(36);
    }

    @ParameterizedTest
    @CsvSource({"福田区, 福田", "大鹏新区, 大鹏", "' 大鹏 新区 ', 大鹏", "福田, 福田", "区, 区", "新区, 新区"})
    void a_districts_stem_leaves_out_what_people_add(String name, String stem) {
        assertThat(new District(name).stem()).isEqualTo(stem);
    }

    @Test
    void names_and_ids_are_not_blank() {
        assertThatThrownBy(() -> new District(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProjectId("")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new District("福田区")).hasToString("福田区");
        assertThat(new ProjectId("P1")).hasToString("P1");
    }

    @Test
    void heads_are_in_range_and_of_ten_grades() {
        assertThat(new Workforce.ByNumber(Workforce.MOST).heads()).isEqualTo(10_000_000);
        assertThatThrownBy(() -> new Workforce.ByNumber(Workforce.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Workforce.ByNumber(-1)).isInstanceOf(IllegalArgumentException.class);
        var nine = Vector.fill(9, 1L);
        assertThatThrownBy(() -> new Workforce.ByGrade(nine)).isInstanceOf(IllegalArgumentException.class);
        var negative = Vector.fill(9, 1L).append(-1L);
        assertThatThrownBy(() -> new Workforce.ByGrade(negative)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Workforce.ByBand(HashMap.of(Band.SENIOR, -1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Workforce.ByBand(HashMap.of(Band.SENIOR, 2L)))
                .isEqualTo(new Workforce.ByBand(HashMap.of(Band.SENIOR, 2L, Band.ASSISTANT, 0L)));
        assertThatThrownBy(() -> new Workforce.ByRatio(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Workforce.GivenPosts(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Workforce.GivenPosts(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Workforce.Need need(long quantity, Percentage growth, Percentage share) {
        return new Workforce.Need(
                new NormId("6"),
                quantity,
                2026,
                growth,
                new GradeMix(Vector.fill(9, 1L)),
                share,
                Workforce.End.SCENARIO,
                new Workforce.ByRatio(0));
    }

    @Test
    void a_need_is_in_range() {
        Percentage none = Percentage.ZERO;
        assertThat(need(10_000_000, Percentage.of(100), Percentage.parse("99.9%"))
                        .quantity())
                .isEqualTo(10_000_000);
        assertThat(need(0, Percentage.parse("-99.99%"), none).growth()).isEqualTo(Percentage.parse("-99.99%"));
        assertThatThrownBy(() -> need(-1, none, none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> need(1, Percentage.of(-100), none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> need(1, Percentage.parse("100.01%"), none))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> need(1, none, Percentage.of(100))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> need(1, none, Percentage.of(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_picks_its_own_end_of_a_range_before_the_scenario() {
        assertThat(new Workforce.Own(RangeEnd.MIN).or(RangeEnd.MAX)).isEqualTo(RangeEnd.MIN);
        assertThat(Workforce.End.SCENARIO.or(RangeEnd.MAX)).isEqualTo(RangeEnd.MAX);
    }

    @Test
    void each_kind_of_workforce_answers_for_itself() {
        Vector<Workforce> kinds = Vector.of(
                new Workforce.ByGrade(Vector.fill(10, 0L)),
                new Workforce.ByBand(HashMap.empty()),
                new Workforce.ByNumber(1),
                need(1, Percentage.ZERO, Percentage.ZERO));
        assertThat(kinds.map(kind -> kind.<String>fold(a -> "grade", a -> "band", a -> "number", a -> "need")))
                .containsExactly("grade", "band", "number", "need");
    }

    private static Project project(String id, String district, Workforce workforce) {
        return new Project(
                new ProjectId(id),
                new District(district),
                4,
                new Contract(START, true, CycleLength.USUAL),
                workforce,
                LinkedHashMap.empty());
    }

    @Test
    void a_portfolio_has_each_id_once_and_its_districts_in_order() {
        Project one = project("P1", "南山区", new Workforce.ByNumber(1));
        Project two = project("P2", "福田区", need(1, Percentage.of(3), Percentage.ZERO));
        assertThat(new Portfolio(Vector.of(one, two, project("P3", "南山区", new Workforce.ByNumber(2)))).districts())
                .containsExactly(new District("南山区"), new District("福田区"));
        assertThatThrownBy(() -> new Portfolio(Vector.of(one, one))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Portfolio(Vector.of(one, two)).withoutGrowth().projects())
                .containsExactly(one, project("P2", "福田区", need(1, Percentage.ZERO, Percentage.ZERO)));
    }
}
