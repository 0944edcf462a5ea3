package cn.shegong.adapters.office.read;

import static org.assertj.core.api.Assertions.assertThat;

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
            22  |                        | 46388.5                | 46388.5
            57  |                        | 46388                  | 2027-01-01
            31  |                        | 46388                  | 2027-01-01
            164 | 'yyyy"年"m"月"'        | 46388                  | 2027-01-01
            164 | 'yyyy-mm'              | 46402                  | 2027-01-15
            164 | '[$-804]yyyy"年"m"月"' | 46388                  | 2027-01-01
            164 | '[DBNum1][$-804]yyyy"年"m"月"' | 46388          | 2027-01-01
            164 | 'mmm-yy'               | 46388                  | 2027-01-01
            164 | 'yyyy-mm'              | 5                      | 5
            164 | 'yyyy-mm'              | 9999999                | 9999999
            """)
    void a_number_in_its_format(int id, String code, String raw, String text) {
        assertThat(Numbers.text(raw, Numbers.format(id, code == null ? "" : code), false))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"44926, 2027-01-01", "44925, 2026-12-31"})
    void days_of_a_workbook_that_counts_from_1904(String raw, String text) {
        assertThat(Numbers.text(raw, new Format.Day(), true)).isEqualTo(text);
    }
}
