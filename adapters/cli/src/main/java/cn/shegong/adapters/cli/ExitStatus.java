package cn.shegong.adapters.cli;

/** What a command tells the shell. */
final class ExitStatus {

    static final int DONE = 0;
    /** Done, and nothing is affordable. */
    static final int FOUND = 1;

    static final int BAD_INPUT = 2;
    static final int PROGRAM_FAULT = 3;

    private ExitStatus() {}
}
