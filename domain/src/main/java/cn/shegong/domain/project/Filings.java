package cn.shegong.domain.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/**
 * 办理记录: what has been done about a project's cycles, each by its month; a month counts for the cycle that it lies in.
 *
 * @param applied when its renewal was applied for (Measure 12)
 * @param evaluated when it was evaluated (Measure 14)
 */
public record Filings(Seq<YearMonth> applied, Seq<YearMonth> evaluated) {

    /** Nothing was recorded. */
    public static final Filings NONE = new Filings(Vector.empty(), Vector.empty());
}
