package cn.shegong.application.plan;

import cn.shegong.domain.staffing.NormId;

/**
 * 岗位配备行: a norm, and how many clients or units there are.
 *
 * @param norm of Annex 1
 * @param quantity clients or units, 0 to 10 million
 * @param existing the posts that there are, or that it is not said
 */
public record StaffingRow(NormId norm, long quantity, Existing existing) {

    /** 现有岗位: the posts that there are. */
    public sealed interface Existing {}

    /**
     * So many.
     *
     * @param posts 0 or more
     */
    public record Posts(long posts) implements Existing {}

    /** Not said. */
    public record NotSaid() implements Existing {}
}
