package cn.shegong.domain.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 已知的其他列: what offices write beside a project, of which nothing is computed and by which it may be grouped. */
public enum RowAttribute {
    /** 项目名称: what the project is called. */
    NAME("name", "项目名称"),
    /** 购买主体: who buys the service. */
    BUYER("buyer", "购买主体"),
    /** 层级: at which level of government it is bought. */
    LEVEL("level", "层级"),
    /** 资金来源: from which funds it is paid. */
    FUNDING("funding", "资金来源"),
    /** 街道: in which street office's area it is. */
    STREET("street", "街道");

    private final String key;
    private final String title;

    RowAttribute(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** {@return the key by which rows keep it, such as {@code buyer}} */
    public String key() {
        return key;
    }

    /** {@return the Chinese header of its column} */
    public String title() {
        return title;
    }

    /** {@return all of them, in the order of the template's columns} */
    public static Seq<RowAttribute> all() {
        return Vector.of(values());
    }

    /**
     * {@return the attribute that goes by a key or a Chinese header; none where it is another column}
     *
     * @param word a key or a header, without blanks around it
     */
    public static Option<RowAttribute> of(String word) {
        return all().find(each -> each.key.equalsIgnoreCase(word) || each.title.equals(word));
    }
}
