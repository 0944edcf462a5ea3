package cn.shegong.adapters.http;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import java.util.regex.Pattern;

/** 往来: sees what goes over one connection before the framework does. */
final class Traffic extends ChannelDuplexHandler {

    private static final Pattern LANGUAGES =
            Pattern.compile("\\s*[A-Za-z*][^,;]*(;[^,;]+)?(,\\s*[A-Za-z*][^,;]*(;[^,;]+)?)*");

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            String languages = request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE);
            if (languages != null && !LANGUAGES.matcher(languages).matches()) {
                request.headers().remove(HttpHeaderNames.ACCEPT_LANGUAGE); // the framework would fail on it
            }
        }
        context.fireChannelRead(message);
    }
}
