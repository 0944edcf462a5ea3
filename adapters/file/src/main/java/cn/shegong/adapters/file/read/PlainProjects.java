package cn.shegong.adapters.file.read;

import cn.shegong.adapters.file.write.CanonicalRows;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Months;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.plan.ColumnPortfolio;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.kernel.PortfolioCompiler;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a long table of projects by grade straight into columns, without an object a row. It takes plain tables alone
 * (UTF-8, commas, these headers in this order, whole numbers, ids of letters, digits and - _ . each but once); at the
 * first cell that is anything else it gives up, and {@link PortfolioFiles} reads the table and names what is wrong.
 */
final class PlainProjects {

    private static final Vector<String> HEAD =
            Vector.of("id", "district", "field", "start", "renews").appendAll(Grade.ALL.map(Grade::key));
    private static final int FIRST_GRADE = 5;
    private static final int MOST_ID = 64;
    private static final int MOST_DIGITS = 7;

    private final Measures text;
    private final PortfolioCompiler compiler = new PortfolioCompiler();
    private final CanonicalRows canonical = new CanonicalRows();
    private final ByText<Shared> shared = new ByText<>(this::shared);
    private final List<Project> kinds = new ArrayList<>();
    private final byte[] id = new byte[MOST_ID];
    private final int[] heads = new int[Grade.ALL.size()];
    private char[] key = new char[256];
    private int keyLength;
    private final Hashes ids = new Hashes();
    private final List<Tuple2<ProjectId, Contract>> auxiliary = new ArrayList<>();
    /** In per cent of all heads. */
    private final BigDecimal mostAuxiliary;

    /** What rows with the same four cells share. */
    private record Shared(int block, int group, Contract contract) {}

    /** The table is not a plain one. */
    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPlain() {
            super("not a plain table", null, false, false);
        }
    }

    private PlainProjects(Measures text) {
        this.text = text;
        mostAuxiliary = text.funds().mostAuxiliary().percent();
    }

    static Option<ColumnPortfolio> read(Document document, Measures text) {
        PlainProjects projects = new PlainProjects(text);
        try {
            return projects.readAll(document) && projects.ids.areDistinct()
                    ? Option.some(projects.result())
                    : Option.none();
        } catch (IOException | UncheckedIOException | CsvParseException | NotPlain e) {
            return Option.none();
        }
    }

    private boolean readAll(Document document) throws IOException {
        try (InputStream in = document.open()) {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            BufferedReader characters = new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
            if (!HEAD.mkString(",").equals(characters.readLine())) {
                return false;
            }
            try (CsvReader<Boolean> csv = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(new Row(), characters)) {
                csv.forEach(each -> {});
            }
        }
        return true;
    }

    /** One row at a time, cell by cell, from the parser's own buffer. */
    private final class Row extends AbstractBaseCsvCallbackHandler<Boolean> {

        private int idLength;

        @Override
        protected void handleBegin(long line) {
            idLength = 0;
            keyLength = 0;
        }

        @Override
        protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
            if (quoted) {
                throw new NotPlain();
            }
            if (column == 0) {
                idLength = id(buffer, offset, length);
            } else if (column < FIRST_GRADE) {
                append(buffer, offset, length);
            } else if (column < FIRST_GRADE + heads.length) {
                heads[column - FIRST_GRADE] = whole(buffer, offset, length);
            } else {
                throw new NotPlain();
            }
        }

        @Override
        protected Boolean buildRecord() {
            if (getFieldCount() != FIRST_GRADE + heads.length) {
                throw new NotPlain();
            }
            Shared known = shared.get(key, keyLength);
            compiler.add(known.block(), heads);
            canonical.row(known.group(), id, idLength, heads);
            if (hasManyAuxiliary()) {
                auxiliary.add(Tuple.of(
                        new ProjectId(new String(id, 0, idLength, StandardCharsets.US_ASCII)), known.contract()));
            }
            remember(idLength);
            return Boolean.TRUE;
        }
    }

    /** More than the text leaves beside professional posts. */
    private boolean hasManyAuxiliary() {
        long least = heads[heads.length - 1] * 100L;
        if (least == 0) {
            return false;
        }
        long all = 0;
        for (int grade : heads) {
            all += grade;
        }
        return BigDecimal.valueOf(least).compareTo(mostAuxiliary.multiply(BigDecimal.valueOf(all))) > 0;
    }

    /** One of the cells that rows may share. */
    private void append(char[] buffer, int offset, int length) {
        if (keyLength + length >= key.length) {
            key = Arrays.copyOf(key, 2 * (keyLength + length));
        }
        System.arraycopy(buffer, offset, key, keyLength, length);
        keyLength += length;
        key[keyLength++] = '\n';
    }

    private int id(char[] buffer, int offset, int length) {
        if (length == 0 || length > MOST_ID) {
            throw new NotPlain();
        }
        for (int i = 0; i < length; i++) {
            char letter = buffer[offset + i];
            boolean plain = (letter >= '0' && letter <= '9')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= 'a' && letter <= 'z')
                    || letter == '-'
                    || letter == '_'
                    || letter == '.';
            if (!plain) {
                throw new NotPlain();
            }
            id[i] = (byte) letter;
        }
        return length;
    }

    private static int whole(char[] buffer, int offset, int length) {
        if (length == 0 || length > MOST_DIGITS) {
            throw new NotPlain();
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = buffer[offset + i] - '0';
            if (digit < 0 || digit > 9) {
                throw new NotPlain();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private Shared shared(String cells) {
        String[] four = cells.split("\n", -1);
        if (four.length != FIRST_GRADE || !Tidy.stripped(four[0]).equals(four[0]) || four[0].isEmpty()) {
            throw new NotPlain();
        }
        District district = new District(four[0]);
        Contract contract = contract(four[2], four[3]);
        int field = field(four[1]);
        Project like = new Project(
                new ProjectId(Integer.toString(kinds.size())),
                district,
                field,
                contract,
                new Workforce.ByGrade(Grade.ALL.map(grade -> 0L)),
                LinkedHashMap.empty());
        int group = compiler.group(Option.some(district.name()));
        kinds.add(like);
        return new Shared(compiler.byGrade(group, district, field, contract), canonical.group(like), contract);
    }

    private static Contract contract(String start, String renews) {
        try {
            if (start.length() != "2027-01".length() || (!renews.equals("yes") && !renews.equals("no"))) {
                throw new NotPlain();
            }
            return new Contract(Months.parse(start), renews.equals("yes"), CycleLength.USUAL);
        } catch (DateTimeException e) {
            throw new NotPlain();
        }
    }

    private int field(String code) {
        return text.staffing()
                .fields()
                .keySet()
                .find(field -> code.equals(Integer.toString(field)))
                .getOrElseThrow(NotPlain::new);
    }

    /** Of each id only a hash is kept: two that are the same may be two ids that are, and the table is read with care. */
    private void remember(int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ id[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        ids.add(hash);
    }

    private ColumnPortfolio result() {
        return new ColumnPortfolio(
                compiler.compiled(), new Portfolio(Vector.ofAll(kinds)), Vector.ofAll(auxiliary), canonical.digest());
    }
}
