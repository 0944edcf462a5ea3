package cn.shegong.adapters.cli;

/** What a command tells the shell. */
final class ExitStatus {

    static final int DONE = 0;
    static final int BAD_INPUT = 2;
    static final int PROGRAM_FAULT = 3;

    private ExitStatus() {}
}
