package cn.shegong.adapters.http;

import cn.shegong.application.port.Spreadsheets;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * 问题说明: why there is no answer, in the form of RFC 9457 and in the caller's language.
 *
 * @param detail one sentence
 * @param errors the faults of the input, as many as are listed
 * @param count how many there are
 * @param tables what the files hold where they are wrong
 */
record Problem(Kind kind, String title, String detail, Seq<Flaw> errors, int count, Seq<Table> tables) {

    Problem(Kind kind, String title, String detail) {
        this(kind, title, detail, Vector.empty(), 0, Vector.empty());
    }

    /** By which those who write down answers know the kind; it stays in the house. */
    static final String KIND = "Shegong-Problem";

    static final String MEDIA_TYPE = "application/problem+json";

    /** 问题种类. */
    enum Kind {
        /** The body is not of the form that it says. */
        FORM(400),
        UNAUTHORIZED(401),
        FORBIDDEN(403),
        /** A page elsewhere that may not call. */
        ORIGIN(403),
        NOT_FOUND(404),
        METHOD(405),
        NOT_ACCEPTABLE(406),
        /** The body did not come in time. */
        SLOW(408),
        /** The caller has this answer already. */
        UNCHANGED(412),
        TOO_LARGE(413),
        /** The address is written as none may be. */
        ADDRESS_FORM(400),
        /** The address is longer than it may be. */
        ADDRESS(414),
        MEDIA_TYPE(415),
        /** Faults of the input. */
        INPUT(422),
        /** A sound question that has no answer. */
        REFUSED(422),
        /** More work than one call may be. */
        TOO_LONG(422),
        /** More to say than one answer may be. */
        ANSWER(422),
        BUSY(429),
        /** The headers are longer than they may be. */
        HEADERS(431),
        /** A fault of the program. */
        PROGRAM(500),
        STOPPING(503),
        /** Packed as is not taken. */
        CODING(415),
        /** Neither packed nor unpacked is taken. */
        PACKING(406),
        /** More calls of one caller than there may be. */
        RATE(429),
        /** More than there is memory for. */
        MEMORY(503),
        /** More than there will ever be memory for. */
        MEMORY_BODY(413),
        /** Whoever says what tokens are good for does not answer. */
        ISSUER(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        /** As it stands in addresses and in lists of words. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One fault: where, what stands there, and what is expected. */
    record Flaw(Where where, String value, String expected) {}

    /** Rows of one sheet of a file. */
    record Table(String file, Spreadsheets.Sheet sheet) {}

    /** 何处. */
    sealed interface Where {}

    /** Within the body. */
    record Pointer(String pointer) implements Where {}

    /** In the address. */
    record Parameter(String parameter) implements Where {}

    /**
     * Within a file that was sent.
     *
     * @param row 0 for the file as a whole
     * @param cell of a workbook, such as {@code 项目!F12}; else empty
     */
    record Cell(String file, int row, String column, String cell) implements Where {}
}
