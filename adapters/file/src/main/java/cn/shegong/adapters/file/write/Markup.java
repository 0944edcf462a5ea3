package cn.shegong.adapters.file.write;

import io.vavr.collection.Seq;

/** A piece of HTML; a text becomes one only by {@link #text}, so that nothing in it can be taken for markup. */
record Markup(String html) {

    static final Markup EMPTY = new Markup("");

    static Markup text(String text) {
        return new Markup(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    static Markup tag(String tag, Markup... inner) {
        StringBuilder html = new StringBuilder();
        for (Markup each : inner) {
            html.append(each.html);
        }
        int blank = tag.indexOf(' ');
        String name = blank < 0 ? tag : tag.substring(0, blank);
        return new Markup("<" + tag + ">" + html + "</" + name + ">\n");
    }

    /**
     * @param tag the name, perhaps with attributes that are the program's own words
     */
    static Markup tag(String tag, String text) {
        return tag(tag, text(text));
    }

    static Markup tag(String tag, Seq<Markup> inner) {
        return tag(tag, all(inner));
    }

    static Markup all(Seq<Markup> pieces) {
        return new Markup(pieces.map(Markup::html).mkString());
    }

    Markup then(Markup next) {
        return new Markup(html + next.html);
    }
}
