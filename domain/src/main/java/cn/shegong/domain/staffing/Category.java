package cn.shegong.domain.staffing;

/** 配备类别: how binding a norm is (Annex 1); decides how a shortfall is judged, not what is computed. */
public enum Category {
    /** A类: as published, binds: a shortfall is a violation (an interpretation: note 1 says "advised"). */
    A,
    /** B类: as published, advises. */
    B,
    /** C类: as published, keeps the posts that exist; no shortfall is found. */
    C
}
