package cn.shegong.domain.money;

/** 超出范围: an amount or a count that does not fit into 64 bits; it is refused, never wrapped. */
public final class BeyondFen extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what did not fit.
     *
     * @param what the amount or count, such as {@code a sum} or {@code heads}; begins the message
     */
    public BeyondFen(String what) {
        super(what + " leaves the range of 64 bits");
    }
}
