package cn.shegong.domain.check;

/** 评审结果: what the review committee has decided (Measure 12). */
public enum Review {
    PASSED(Datum.State.REVIEW_PASSED),
    PENDING(Datum.State.REVIEW_PENDING),
    REFUSED(Datum.State.REVIEW_REFUSED);

    private final Datum.State state;

    Review(Datum.State state) {
        this.state = state;
    }

    Datum.State state() {
        return state;
    }
}
