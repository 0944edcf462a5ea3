package cn.shegong.adapters.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** 往来: sees what goes over one connection before and after the framework: who may not, how long, and what came of it. */
@SuppressWarnings("FutureReturnValueIgnored") // a connection that is closed has nobody to tell
final class Traffic extends ChannelDuplexHandler {

    private static final int LEFT = 499;

    private final Bystander bystander;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private @Nullable Future<?> patience;
    private boolean isRefused;
    private int retrySeconds;

    Traffic(Bystander bystander) {
        this.bystander = bystander;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (isRefused) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            begin(context, request);
        }
        if (message instanceof HttpContent content && !exchanges.isEmpty()) {
            exchanges.getLast().received(content.content().readableBytes());
        }
        if (message instanceof LastHttpContent) {
            stopWaiting();
        }
        if (isRefused) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    private void begin(ChannelHandlerContext context, HttpRequest request) {
        stopWaiting();
        Option<String> address = RequestPath.canonical(request.uri());
        address.forEach(request::setUri); // one form for whoever decides by it
        Exchange exchange = bystander.begin(request, context.channel());
        exchanges.add(exchange);
        Throwable unread = request.decoderResult().cause();
        if (unread instanceof TooLongHttpLineException) {
            end(context, exchange, Problem.Kind.ADDRESS);
        } else if (unread instanceof TooLongHttpHeaderException) {
            end(context, exchange, Problem.Kind.HEADERS);
        } else if (address.isEmpty()) {
            end(context, exchange, Problem.Kind.ADDRESS_FORM);
        } else if (!bystander.entrance().lets(request.headers())) {
            end(context, exchange, bystander.entrance().isOpen() ? Problem.Kind.FORBIDDEN : Problem.Kind.ORIGIN);
        } else {
            RequestHeaders.refused(request.headers())
                    .peek(kind -> end(context, exchange, kind))
                    .onEmpty(() -> admit(context, exchange, RequestHeaders.wantPacked(request.headers())));
        }
    }

    /** Where no login is asked for, callers are known by their addresses. */
    private void admit(ChannelHandlerContext context, Exchange exchange, boolean isPackedAlone) {
        boolean isCounted = bystander.entrance().isOpen() && !Calls.isOpen(exchange.path());
        int seconds = isCounted ? bystander.limiter().secondsToWait(exchange.caller()) : 0;
        if (seconds > 0) {
            retrySeconds = seconds;
            end(context, exchange, Problem.Kind.RATE, bystander.settings().callsPerMinute());
            return;
        }
        if (isPackedAlone) {
            exchange.mustBePacked();
        }
        wait(
                context,
                () -> end(
                        context, exchange, Problem.Kind.SLOW, bystander.limits().receiveSeconds()));
    }

    /** Bytes of a head have come, or nothing goes on. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (exchanges.isEmpty() && patience == null) {
            wait(context, context::close);
        }
        context.fireChannelReadComplete();
    }

    private void wait(ChannelHandlerContext context, Runnable end) {
        stopWaiting();
        patience = context.executor().schedule(end, bystander.limits().receiveSeconds(), TimeUnit.SECONDS);
    }

    private void stopWaiting() {
        if (patience != null) {
            patience.cancel(false);
            patience = null;
        }
    }

    /** Says why, and ends the connection, as more of a body may be on its way. */
    private void end(ChannelHandlerContext context, Exchange exchange, Problem.Kind kind, Object... arguments) {
        isRefused = true;
        byte[] body = bystander.problems().json(kind, exchange.language(), arguments);
        var response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(kind.status()), Unpooled.wrappedBuffer(body));
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(Problem.KIND, kind.key())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        if (retrySeconds > 0) {
            response.headers().set(HttpHeaderNames.RETRY_AFTER, retrySeconds);
        }
        if (kind == Problem.Kind.CODING) {
            response.headers().set(HttpHeaderNames.ACCEPT_ENCODING, RequestHeaders.CODINGS);
        }
        ChannelPromise written = context.newPromise();
        written.addListener(ChannelFutureListener.CLOSE);
        write(context, response, written);
        context.flush();
    }

    @Override
    public void write(ChannelHandlerContext context, Object given, ChannelPromise promise) {
        Exchange exchange = exchanges.peek();
        Object message = exchange != null && exchange.isPacked() && given instanceof FullHttpResponse whole
                ? GzipResponse.of(whole)
                : given;
        if (exchange != null
                && message instanceof HttpResponse response
                && response.status().code() >= 200) {
            exchange.answered(response);
        }
        if (exchange != null && message instanceof HttpContent content) {
            exchange.sent(content.content().readableBytes());
        }
        if (exchange != null && message instanceof LastHttpContent && exchange.isAnswered()) {
            exchanges.remove();
            promise = promise.unvoid().addListener(sent -> bystander.note(exchange, exchange.status()));
        }
        context.write(message, promise);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stopWaiting();
        exchanges.forEach(exchange -> bystander.note(exchange, LEFT));
        exchanges.clear();
        context.fireChannelInactive();
    }
}
