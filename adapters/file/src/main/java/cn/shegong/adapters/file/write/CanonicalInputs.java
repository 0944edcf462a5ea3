package cn.shegong.adapters.file.write;

import cn.shegong.application.plan.ColumnPortfolio;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/**
 * The digest of a plan's inputs, row by row, for portfolios of which no objects are made. The bytes are those of {@link
 * CanonicalReceipts}: each row fills in a form that was made of a whole project. For one thread; a second digests.
 */
public final class CanonicalInputs {

    private static final String ID = "@";
    private static final int ROOM = 1 << 18;
    private static final int MOST_ROW = 1 << 12;

    private final MessageDigest digest = sha256();
    private byte[] buffer = new byte[ROOM];
    private byte[] other = new byte[ROOM];
    private CompletableFuture<Void> digested = CompletableFuture.completedFuture(null);
    private int size;
    private boolean any;

    public CanonicalInputs() {
        put("{\"projects\":[".getBytes(StandardCharsets.UTF_8));
    }

    /** The canonical bytes of rows that share all but id and heads: before the id, between, and after the heads. */
    public static final class Form {

        private final byte[] beforeId;
        private final byte[] beforeHeads;
        private final byte[] afterHeads;

        private Form(byte[] beforeId, byte[] beforeHeads, byte[] afterHeads) {
            this.beforeId = beforeId;
            this.beforeHeads = beforeHeads;
            this.afterHeads = afterHeads;
        }
    }

    /** Of projects like one. */
    public static Form form(Project like) {
        Vector<Long> none = Grade.ALL.map(grade -> 0L);
        Project blank = new Project(
                new ProjectId(ID),
                like.district(),
                like.field(),
                like.contract(),
                new Workforce.ByGrade(none),
                like.columns());
        String text = new String(JsonWriter.canonical(RecordJson.of(blank)), StandardCharsets.UTF_8);
        int id = text.indexOf('"' + ID + '"') + 1;
        String heads = none.mkString("[", ",", "]");
        int from = text.indexOf(heads, id);
        return new Form(
                text.substring(0, id).getBytes(StandardCharsets.UTF_8),
                text.substring(id + ID.length(), from + 1).getBytes(StandardCharsets.UTF_8),
                text.substring(from + heads.length() - 1).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param id of letters and digits that JSON writes as they are, one byte each
     */
    public void row(Form form, byte[] id, int idLength, int[] heads) {
        if (size + MOST_ROW > ROOM) {
            flush();
        }
        if (any) {
            buffer[size++] = ',';
        }
        any = true;
        put(form.beforeId);
        System.arraycopy(id, 0, buffer, size, idLength);
        size += idLength;
        put(form.beforeHeads);
        for (int i = 0; i < heads.length; i++) {
            if (i > 0) {
                buffer[size++] = ',';
            }
            put(heads[i]);
        }
        put(form.afterHeads);
    }

    private void put(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    private void put(int number) {
        if (number >= 10) {
            put(number / 10);
        }
        buffer[size++] = (byte) ('0' + number % 10);
    }

    /** Digests what there is while the next rows are put into the other buffer. */
    private void flush() {
        digested.join();
        byte[] full = buffer;
        int length = size;
        digested = CompletableFuture.runAsync(() -> digest.update(full, 0, length));
        buffer = other;
        other = full;
        size = 0;
    }

    /** What is left is the scenario. */
    public ColumnPortfolio.InputsDigest rowsDone() {
        put(new byte[] {']'});
        flush();
        digested.join();
        return scenario -> end(scenario);
    }

    private String end(Scenario scenario) {
        try {
            MessageDigest whole = (MessageDigest) digest.clone();
            whole.update(",\"scenario\":".getBytes(StandardCharsets.UTF_8));
            whole.update(JsonWriter.canonical(RecordJson.of(scenario)));
            whole.update((byte) '}');
            return HexFormat.of().formatHex(whole.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every JDK's SHA-256 can be cloned", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
