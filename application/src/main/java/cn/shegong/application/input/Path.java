package cn.shegong.application.input;

/** 路径: the keys and numbers that lead to something within a document. */
public sealed interface Path {

    /** The document itself, or a whole line of it. */
    Path ROOT = new Root();

    /** Nothing leads further. */
    record Root() implements Path {
        @Override
        public String toString() {
            return "";
        }

        @Override
        public String pointer() {
            return "";
        }
    }

    /**
     * What stands at a key, or in a column.
     *
     * @param parent the path to the keys or the line
     * @param key as it is written, or the column's title
     */
    record Key(Path parent, String key) implements Path {
        @Override
        public String toString() {
            return parent instanceof Root ? key : parent + "." + key;
        }

        @Override
        public String pointer() {
            return parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
        }
    }

    /**
     * An item of a list.
     *
     * @param parent the path to the list
     * @param number from 1
     */
    record Item(Path parent, int number) implements Path {
        @Override
        public String toString() {
            return parent + "[" + number + "]";
        }

        @Override
        public String pointer() {
            return parent.pointer() + "/" + (number - 1);
        }
    }

    /**
     * {@return it as a JSON pointer (RFC 6901), such as {@code /adjustments/1/uplift}; for people it is {@code
     * toString}}
     */
    String pointer();
}
