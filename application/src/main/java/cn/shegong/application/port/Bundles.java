package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 合订本: documents that hold others, such as a request with a scenario and a portfolio in it. */
public interface Bundles {

    /**
     * {@return what it holds, or every fault of its form}
     *
     * @param document which holds others
     * @param parts the keys of documents of their own
     */
    Validation<Seq<Fault>, Bundle> open(Document document, Seq<String> parts);

    /**
     * What one holds.
     *
     * @param parts by key; those that are not there are not among them
     * @param rest all keys; at those of parts nothing stands
     */
    record Bundle(Map<String, Document> parts, Node.Mapping rest) {}
}
