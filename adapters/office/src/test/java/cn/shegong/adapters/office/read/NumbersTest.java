package cn.shegong.adapters.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.State;
import io.vavr.control.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell's number is read as what its format means. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   |                        | 1200                   | 1200
            0   |                        | 1.2E3                  | 1200
            0   |                        | 3.0000000000000004     | 3
            0   |                        | 0.30000000000000004    | 0.3
            0   |                        | 1E999999999            | 1E999999999
            0   |                        | many                   | many
            3   |                        | 1200                   | 1200
            4   | '#,##0.00'             | 1200.5                 | 1200.5
            9   |                        | 0.05                   | 5%
            10  |                        | 5.2499999999999998E-2  | 5.25%
            10  |                        | 7.0000000000000007E-2  | 7%
            164 | '0.0000%'              | -0.020000              | -2%
            164 | '0"%"'                 | 5                      | 5
            164 | '[红色]0.00%'          | 0.1                    | 10%
            164 | '0000'                 | 7                      | 0007
            164 | '0000'                 | 12345                  | 12345
            14  |                        | 46388                  | 2027-01-01
            17  |                        | 46388                  | 2027-01-01
            22  |                        | 46388.375              | 2027-01-01 09:00
            22  |                        | 46388.4590856481       | 2027-01-01 11:01:05
            22  |                        | 46387.9999999999       | 2027-01-01
            22  |                        | 0.375                  | 0.375
            0   |                        | 46388                  | 46388
            57  |                        | 46388                  | 2027-01-01
            31  |                        | 46388                  | 2027-01-01
            164 | 'yyyy"年"m"月"'        | 46388                  | 2027-01-01
            164 | 'yyyy-mm'              | 46402                  | 2027-01-15
            164 | '[$-804]yyyy"年"m"月"' | 46388                  | 2027-01-01
            164 | '[DBNum1][$-804]yyyy"年"m"月"' | 46388          | 2027-01-01
            164 | 'mmm-yy'               | 46388                  | 2027-01-01
            164 | 'yyyy-mm'              | 5                      | 1900-01-05
            164 | 'yyyy-mm'              | 0                      | 0
            164 | 'yyyy-mm'              | 61                     | 1900-03-01
            164 | 'yyyy-mm'              | 2958465.5              | 9999-12-31 12:00
            164 | 'yyyy-mm'              | 9999999                | 9999999
            """)
    void a_number_in_its_format(int id, String code, String raw, String text) {
        assertThat(Numbers.cell(0, raw, Numbers.format(id, code == null ? "" : code), false)
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '0.00"万元"'                          | 16.3   | 万元    | VALUE
            '#,##0.00\\万\\元'                    | 16.3   | 万元    | VALUE
            '0!.0,"万元"'                         | 163000 | 元      | SHRUNK
            '0"."0,"万元"'                        | 163000 | 元      | SHRUNK
            '0\\.0000"万元"'                      | 163000 | 元      | SHRUNK
            '0!.0,'                               | 163000 |         | SHRUNK
            '0!.0,"万"'                           | 163000 |         | SHRUNK
            '#,##0,"千元"'                        | 163000 | 元      | SHRUNK
            '0!.00,,"亿元"'                       | 163000 | 元      | SHRUNK
            '0.00,"万元"'                         | 163000 | 0.00,"万元" | SHRUNK
            '#,##0.00'                            | 163000 |         | VALUE
            '#,##0"人"'                           | 5      | 人      | VALUE
            '0"%"'                                | 5      | %       | VALUE
            '0!%'                                 | 5      | %       | VALUE
            'General"个"'                         | 5      | 个      | VALUE
            'G/通用格式"人"'                      | 5      | 人      | VALUE
            '0"万"0000"元"'                       | 163000 | 元      | VALUE
            '"¥"#,##0.00'                         | 163000 | 元      | VALUE
            '[$¥-804]#,##0.00'                    | 163000 | 元      | VALUE
            '[$$-409]#,##0.00'                    | 163000 | $       | VALUE
            '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ' | 163000 | 元 | VALUE
            '#,##0.00_);(#,##0.00)'               | -5     |         | VALUE
            '0"元";-0"万元"'                      | -5     | 万元    | VALUE
            '0"元";-0"万元"'                      | 0      | 元      | VALUE
            '0"a";-0"b";0"c"'                     | 0      | c       | VALUE
            '[>=10000]0!.0,"万元";0"元"'          | 163000 | 元      | SHRUNK
            '[>=10000]0!.0,"万元";0"元"'          | 999    | 元      | VALUE
            '"共"0"人"'                           | 5      | 人      | VALUE
            '"P"000'                              | 7      | P       | VALUE
            '0" - "'                              | 7      |         | VALUE
            '0;-0;;@'                             | 0      |         | VALUE
            '0"'                                  | 7      |         | VALUE
            '0['                                  | 7      |         | VALUE
            """)
    void what_a_format_says_of_units(String code, String raw, String unit, State state) {
        Cell cell = Numbers.cell(0, raw, Numbers.format(164, code), false);
        assertThat(cell.unit()).isEqualTo(Option.of(unit));
        assertThat(cell.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"44926, 2027-01-01", "44925, 2026-12-31"})
    void days_of_a_workbook_that_counts_from_1904(String raw, String text) {
        assertThat(Numbers.cell(0, raw, new Format.Day(), true).text()).isEqualTo(text);
    }
}
