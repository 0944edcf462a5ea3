package cn.shegong.adapters.http;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

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
            "/api/v1/reckonings",
            "/api/v1/templates/plan.xlsx",
            "/api/v1/staffing",
            "/api/v1/measures",
            "/health",
            "/health/ready",
            "/metrics",
            "/openapi.yml",
            "/docs",
            "/");

    private Calls() {}

    /** Without what is the caller's in it, so that they stay few. */
    static String named(String path) {
        if (KNOWN.contains(path)) {
            return path;
        }
        return path.startsWith(ONE_TEXT) ? ONE_TEXT + "{id}" : "other";
    }
}
