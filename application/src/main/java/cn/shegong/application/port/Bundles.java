package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
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
     * {@return what a part holds in its turn, its documents named below its own name, or every fault of its form}
     *
     * @param part a document of a bundle
     * @param parts the keys of documents of their own
     */
    Validation<Seq<Fault>, Bundle> openPart(Document part, Seq<String> parts);

    /**
     * {@return the items of a part that is a list, each a document named below its own name; none of another; or every
     * fault of its form}
     *
     * @param part a document of a bundle
     */
    Validation<Seq<Fault>, Option<Seq<Document>>> items(Document part);

    /**
     * What one holds.
     *
     * @param parts by key; those that are not there are not among them
     * @param rest all keys; at those of parts nothing stands
     */
    record Bundle(Map<String, Document> parts, Node.Mapping rest) {}
}
