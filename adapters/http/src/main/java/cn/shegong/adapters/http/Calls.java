package cn.shegong.adapters.http;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** 调用: the addresses, as they are counted. */
final class Calls {

    private static final String ONE_TEXT = "/api/v1/measures/";
    private static final Set<String> KNOWN = HashSet.of(
            "/api/v1/projections",
            "/api/v1/cycles",
            "/api/v1/comparisons",
            "/api/v1/affordability",
            "/api/v1/explanations",
            "/api/v1/checks",
            "/api/v1/deadlines",
            "/api/v1/verifications",
            "/api/v1/reckonings",
            "/api/v1/scenarios",
            "/api/v1/templates/plan.xlsx",
            "/api/v1/staffing",
            "/api/v1/measures",
            "/health",
            "/health/ready",
            "/metrics",
            "/openapi.yml",
            "/docs",
            "/");

    /** Whoever runs the server asks for them all the time. */
    private static final Set<String> HEALTH = HashSet.of("/health", "/health/ready");

    /** What needs no login: that the server lives, and what a browser needs to ask for one. All else does. */
    private static final Set<String> OPEN = HEALTH.addAll(HashSet.of("/", "/openapi.yml", "/docs"));

    private static final Seq<String> OPEN_BELOW = Vector.of("/docs/", "/page/");

    private Calls() {}

    /**
     * @param path in its canonical form
     */
    static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.exists(path::startsWith);
    }

    static boolean isHealth(String path) {
        return HEALTH.contains(path);
    }

    /** Without what is the caller's in it, so that they stay few. */
    static String named(String path) {
        if (KNOWN.contains(path)) {
            return path;
        }
        return path.startsWith(ONE_TEXT) ? ONE_TEXT + "{id}" : "other";
    }
}
