package cn.shegong.domain.staffing;

/** 配备类别: how binding a norm is (Annex 1); decides how a shortfall is judged, not what is computed. */
public enum Category {
    A,
    B,
    C
}
