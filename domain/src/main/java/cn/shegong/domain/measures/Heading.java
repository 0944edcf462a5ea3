package cn.shegong.domain.measures;

import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import java.time.LocalDate;

/**
 * 文件: which text it is.
 *
 * @param id by which it is named on file and in scenarios
 * @param number the document number, such as 深府办规〔2020〕11号
 * @param title what it is called
 * @param place where it holds
 * @param issuer who issued it
 * @param checked the last day someone held the file against the text
 * @param validity the days on which it is in force
 * @param origin whether it takes over from another text on file
 */
public record Heading(
        MeasuresId id,
        String number,
        Text title,
        Text place,
        Text issuer,
        LocalDate checked,
        Sourced<Validity> validity,
        Origin origin) {}
