package cn.shegong.domain.budget;

import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.staffing.RangeEnd;

/**
 * 需求设定: what a plan sets itself about needs.
 *
 * @param end which end of a norm's range, where the row does not say
 * @param growth added to every need's growth a year, percentage points
 */
public record NeedSettings(RangeEnd end, Percentage growth) {}
