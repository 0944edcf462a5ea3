package cn.shegong.adapters.http;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** 压缩的答复: for who takes nothing unpacked: the framework leaves short answers as they are. */
final class GzipResponse {

    private GzipResponse() {}

    /** The same by gzip, unless it is packed already or has nothing in it. */
    static FullHttpResponse of(FullHttpResponse whole) {
        if (whole.headers().contains(HttpHeaderNames.CONTENT_ENCODING)
                || !whole.content().isReadable()) {
            return whole;
        }
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(ByteBufUtil.getBytes(whole.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FullHttpResponse packed = whole.replace(Unpooled.wrappedBuffer(bytes.toByteArray()));
        whole.release();
        packed.headers()
                .set(HttpHeaderNames.CONTENT_ENCODING, "gzip")
                .set(HttpHeaderNames.CONTENT_LENGTH, bytes.size());
        return packed;
    }
}
