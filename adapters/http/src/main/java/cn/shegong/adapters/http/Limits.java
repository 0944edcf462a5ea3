package cn.shegong.adapters.http;

/**
 * 限额: how much one call may ask for.
 *
 * @param body in bytes, as sent and as unpacked
 * @param answer in bytes, unpacked
 * @param rows of projects, needs, norms, proposals or people
 * @param years of a horizon
 * @param draws of an uncertain scenario
 * @param levels of lists and keys within each other
 * @param receiving long bodies that are received at a time
 * @param receiveSeconds in which a request has to come in
 * @param computeSeconds after which a caller is told that it is too much work
 * @param callsPerMinute of one caller; 0 for 6,000 where login is set up, and else any number
 */
public record Limits(
        long body,
        long answer,
        int rows,
        int years,
        int draws,
        int levels,
        int receiving,
        int receiveSeconds,
        int computeSeconds,
        int callsPerMinute) {

    static final Limits DEFAULT = new Limits(32L << 20, 128L << 20, 100_000, 60, 100_000, 50, 64, 30, 60, 0);
}
