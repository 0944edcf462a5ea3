package cn.shegong.adapters.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.vavr.collection.Seq;

/**
 * 入口: without login, what a browser sends for a page of another site stays outside, whatever name that page gives to
 * this machine; with login, where it is said which pages elsewhere may call.
 *
 * @param isOpen whether anyone on this machine may call
 * @param origins of pages elsewhere that may
 */
record Entrance(boolean isOpen, Seq<String> origins) {

    boolean lets(HttpHeaders headers) {
        if (!isOpen && origins.isEmpty()) {
            return true;
        }
        String host = headers.get(HttpHeaderNames.HOST);
        String origin = headers.get(HttpHeaderNames.ORIGIN);
        boolean isHere = !isOpen || host == null || Hosts.namesLoopback(host);
        return isHere && (origin == null || origins.contains(origin) || (host != null && Hosts.isOf(origin, host)));
    }
}
