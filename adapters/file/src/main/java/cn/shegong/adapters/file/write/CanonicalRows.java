package cn.shegong.adapters.file.write;

import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Filings;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The digest of a portfolio's rows, whatever file they came in: a line a row, of id, group and heads, and before the first
 * row of a group the line of what its rows share. Every line is canonical JSON. For one thread; long portfolios are
 * digested by a second.
 */
public final class CanonicalRows {

    private static final int ROOM = 1 << 18;
    /** Of a row: group, ten heads of at most eight digits, and what stands between. */
    private static final int MOST_BESIDE_ID = 128;

    private final MessageDigest digest = JsonWriter.sha256();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<Shared, Integer> known = new HashMap<>();
    private byte[] buffer = new byte[1 << 12];
    private byte[] other = {};
    private CompletableFuture<Void> digested = CompletableFuture.completedFuture(null);
    private int size;

    /** What rows of a group share. */
    private record Shared(
            District district,
            int field,
            Contract contract,
            io.vavr.collection.Map<String, String> columns,
            Filings filings) {}

    static String digest(Seq<Project> projects) {
        CanonicalRows rows = new CanonicalRows();
        projects.forEach(rows::add);
        return rows.digest();
    }

    /**
     * {@return the group's number, from 0; its line is written where it is new}
     *
     * @param like one of its projects
     */
    public int group(Project like) {
        byte[] line = JsonWriter.canonical(ProjectJson.shared(like));
        return groups.computeIfAbsent(new String(line, StandardCharsets.UTF_8), text -> {
            line(line);
            return groups.size();
        });
    }

    private void add(Project project) {
        Shared shared = new Shared(
                project.district(), project.field(), project.contract(), project.columns(), project.filings());
        int group = known.computeIfAbsent(shared, each -> group(project));
        String id = project.id().id();
        if (project.workforce() instanceof Workforce.ByGrade byGrade && isPlain(id)) {
            byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
            begin(group, bytes, bytes.length);
            for (long heads : byGrade.heads()) {
                head(heads);
            }
            end();
        } else {
            line(JsonWriter.canonical(
                    Json.list(Vector.of(Json.text(id), Json.number(group), ProjectJson.own(project.workforce())))));
        }
    }

    /** Written in JSON as it is. */
    private static boolean isPlain(String id) {
        return id.chars().allMatch(letter -> letter >= ' ' && letter != '"' && letter != '\\');
    }

    /**
     * A project by grade.
     *
     * @param group of which it is
     * @param id in UTF-8, of letters that JSON writes as they are
     * @param idLength how many of the bytes it has
     * @param heads of the ten grades
     */
    public void row(int group, byte[] id, int idLength, int[] heads) {
        begin(group, id, idLength);
        for (int each : heads) {
            head(each);
        }
        end();
    }

    private void begin(int group, byte[] id, int length) {
        ensure(length + MOST_BESIDE_ID);
        buffer[size++] = '[';
        buffer[size++] = '"';
        System.arraycopy(id, 0, buffer, size, length);
        size += length;
        buffer[size++] = '"';
        buffer[size++] = ',';
        number(group);
        buffer[size++] = ',';
        buffer[size++] = '[';
    }

    private void head(long heads) {
        number(heads);
        buffer[size++] = ',';
    }

    /** In place of the last comma. */
    private void end() {
        buffer[size - 1] = ']';
        buffer[size++] = ']';
        buffer[size++] = '\n';
    }

    private void number(long number) {
        if (number >= 10) {
            number(number / 10);
        }
        buffer[size++] = (byte) ('0' + number % 10);
    }

    private void line(byte[] bytes) {
        ensure(bytes.length + 1);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        buffer[size++] = '\n';
    }

    private void ensure(int more) {
        if (size + more > ROOM) {
            flush();
        }
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
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

    /** {@return SHA-256 of all rows, in hexadecimal digits; none follow} */
    public String digest() {
        digested.join();
        digest.update(buffer, 0, size);
        return HexFormat.of().formatHex(digest.digest());
    }
}
