package cn.shegong.application.input;

/** 误读: a text that cannot be read, and that deserves a word of its own on what is expected in its place. */
public final class Misread extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Expected expected;

    /**
     * Without a stack: it is an answer.
     *
     * @param expected what should stand there
     */
    public Misread(Expected expected) {
        super(expected.code());
        this.expected = expected;
    }

    /** {@return what should stand there} */
    public Expected expected() {
        return expected;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
