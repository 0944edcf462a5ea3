package cn.shegong.adapters.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** 主机名. */
final class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");

    private Hosts() {}

    /** Whether only this machine can reach it. */
    static boolean isLoopback(String host) {
        if (LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
            return true;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Of {@code Host: localhost:8080} whether it names this machine as such: a page elsewhere cannot. */
    static boolean namesLoopback(String hostAndPort) {
        return LOOPBACK.contains(PORT.matcher(hostAndPort).replaceFirst("").toLowerCase(Locale.ROOT));
    }

    /** Whether a page of that origin is one of the host's own. */
    static boolean isOf(String origin, String hostAndPort) {
        try {
            return hostAndPort.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
