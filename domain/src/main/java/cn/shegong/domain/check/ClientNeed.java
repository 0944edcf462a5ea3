package cn.shegong.domain.check;

import cn.shegong.domain.staffing.NormId;

/**
 * 服务需求: whom a project serves.
 *
 * @param norm a row of Annex 1, of the proposal's field
 * @param quantity clients or units, 0 to 10 million
 */
public record ClientNeed(NormId norm, long quantity) {}
