package cn.shegong.domain.staffing;

import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;

/**
 * 配备标准: how many posts a client group or a unit asks for (Annex 1).
 *
 * @param id its row of Annex 1
 * @param field the service field's code
 * @param client whom or what it counts
 * @param ratio how
 * @param atLeast the fewest posts where there is any client; 0 where none is set
 * @param category how binding it is
 * @param source its row, and how that is read
 */
public record Norm(
        NormId id, int field, Text client, StaffingRatio ratio, int atLeast, Category category, Source source) {}
