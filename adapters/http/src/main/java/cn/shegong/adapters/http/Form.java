package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Bundles.Bundle;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** 表单: a multipart body: its files are documents by their own names, its other fields are keys. */
final class Form implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int CHUNK = 1 << 16;
    private static final int MOST_FIELDS = 128;

    private final DefaultHttpDataFactory factory = new DefaultHttpDataFactory(IN_MEMORY, StandardCharsets.UTF_8);
    private final HttpPostMultipartRequestDecoder decoder;
    private final Seq<String> partKeys;
    private final Faults faults = new Faults();
    private Map<String, Document> parts = LinkedHashMap.empty();
    private Map<String, Node> rest = LinkedHashMap.empty();

    private Form(HttpRequest request, Seq<String> partKeys, Path folder) {
        this.partKeys = partKeys;
        factory.setBaseDir(folder.toString());
        decoder = new HttpPostMultipartRequestDecoder(factory, request, StandardCharsets.UTF_8, MOST_FIELDS, CHUNK);
    }

    /**
     * @param type with the boundary between the parts
     * @param folder for long parts
     * @throws Malformed if it is no such form
     */
    static Form open(Document body, String type, Seq<String> partKeys, Path folder) throws IOException {
        HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
        Form form = begun(request, partKeys, folder);
        try {
            form.read(body);
            return form;
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException
                | HttpPostRequestDecoder.TooManyFormFieldsException
                | HttpPostRequestDecoder.TooLongFormFieldException e) {
            throw new Malformed(e);
        }
    }

    /** The decoder fails in one way or another where the type names no boundary. */
    private static Form begun(HttpRequest request, Seq<String> partKeys, Path folder) throws Malformed {
        try {
            if (!HttpPostRequestDecoder.isMultipart(request)) {
                throw new IllegalArgumentException("no boundary");
            }
            return new Form(request, partKeys, folder);
        } catch (RuntimeException e) {
            throw new Malformed(e);
        }
    }

    /** What was sent is no multipart form. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;

        Malformed(RuntimeException cause) {
            super(cause);
        }
    }

    private void read(Document body) throws IOException {
        try (InputStream in = body.open()) {
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                decoder.offer(new DefaultHttpContent(Unpooled.wrappedBuffer(chunk)));
            }
        }
        decoder.offer(LastHttpContent.EMPTY_LAST_CONTENT);
        for (InterfaceHttpData data : decoder.getBodyHttpDatas()) {
            take((HttpData) data);
        }
    }

    private void take(HttpData data) throws IOException {
        String key = data.getName();
        if (partKeys.contains(key)) {
            Place place = Place.of(Problems.BODY).below(key);
            if (parts.containsKey(key)) {
                faults.add(place, name(data), Expected.of("key-once"));
            }
            parts = parts.put(key, new Part(name(data), data));
            rest = rest.put(key, new Node.Blank(place));
        } else {
            field(key, data.getString(StandardCharsets.UTF_8));
        }
    }

    /** A field that comes again makes a list. */
    private void field(String key, String text) {
        Place place = Place.of(Problems.BODY).below(key);
        Node value = new Node.Scalar(text, false, place);
        rest = rest.put(
                key,
                value,
                (first, second) -> new Node.Listing(
                        first instanceof Node.Listing list ? list.items().append(second) : Vector.of(first, second),
                        place));
    }

    /** The file's; of a field that is no file, one that says its usual form. */
    private static String name(HttpData data) {
        if (data instanceof FileUpload file && !file.getFilename().isBlank()) {
            return file.getFilename();
        }
        String key = data.getName();
        return key.equals("scenario") || key.equals("against") ? key + ".yaml" : key + ".csv";
    }

    Validation<Seq<Fault>, Bundle> bundle() {
        return faults.unlessAny(() -> new Bundle(parts, Node.Mapping.of(rest, Place.of(Problems.BODY))));
    }

    @Override
    public void close() {
        decoder.destroy();
        factory.cleanAllHttpData();
    }

    /** One file. */
    private record Part(String name, HttpData data) implements Document {
        @Override
        public InputStream open() throws IOException {
            return data.isInMemory()
                    ? new ByteArrayInputStream(data.get())
                    : Files.newInputStream(data.getFile().toPath());
        }
    }
}
