package cn.shegong.domain.check;

/** 评审结果: what the review committee has decided (Measure 12). */
public enum Review {
    /** 通过: the project may be budgeted. */
    PASSED(Datum.State.REVIEW_PASSED),
    /** 待评审: the committee has not decided yet. */
    PENDING(Datum.State.REVIEW_PENDING),
    /** 未通过: it is not budgeted. */
    REFUSED(Datum.State.REVIEW_REFUSED);

    private final Datum.State state;

    Review(Datum.State state) {
        this.state = state;
    }

    Datum.State state() {
        return state;
    }
}
