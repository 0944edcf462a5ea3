package cn.shegong.adapters.office.template;

/**
 * 列: one column of a sheet to be filled in.
 *
 * @param key by which the readers know it
 * @param required whether a row must have it
 */
record Column(String key, Kind kind, boolean required) {

    static Column required(String key, Kind kind) {
        return new Column(key, kind, true);
    }

    static Column optional(String key, Kind kind) {
        return new Column(key, kind, false);
    }
}
