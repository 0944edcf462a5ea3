package cn.shegong.adapters.office.mark;

import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.application.Language;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Sheet;
import cn.shegong.application.port.MarkedCopies;
import cn.shegong.application.port.Wording;
import cn.shegong.application.port.Workbooks;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/**
 * Writes copies with comments: on a fault's cell; on the first cell of its row where it is of no cell, and of the sheet
 * where it is of no row. All faults of a cell stand in one comment.
 */
public record CommentedCopies(Wording wording) implements MarkedCopies {

    /** More comments than any one reads, and about as many as spreadsheet programs open at once. */
    private static final int MOST = 10_000;

    @Override
    public boolean takes(Document document) {
        return new WorkbookFiles().open(document).isValid();
    }

    @Override
    public void write(Document workbook, Seq<Fault> faults, Language language, OutputStream out) throws IOException {
        try (XSSFWorkbook book = open(workbook)) {
            mark(book, faults, language);
            book.write(out);
        } catch (RuntimeException e) { // what the library says of parts that rows can do without
            throw new IOException(e);
        }
    }

    /** Of an older form, the values on their sheets: what it looks like, the newer one cannot take over. */
    private static XSSFWorkbook open(Document document) throws IOException {
        try (InputStream in = new BufferedInputStream(document.open())) {
            if (FileMagic.valueOf(in) == FileMagic.OOXML) {
                XSSFWorkbook book = new XSSFWorkbook(in);
                book.setWorkbookType(XSSFWorkbookType.XLSX); // whatever the copied one is: so ends the copy's name
                leaveMacros(book);
                return book;
            }
        }
        XSSFWorkbook copy = new XSSFWorkbook();
        for (Workbooks.Workbook book : new WorkbookFiles().open(document)) {
            for (String name : book.sheets()) {
                XSSFSheet sheet = copy.createSheet(name);
                book.read(name, new Faults(), row -> copy(row, sheet));
            }
        }
        return copy;
    }

    /** A workbook by the name .xlsx that has macros is opened by no spreadsheet program. */
    private static void leaveMacros(XSSFWorkbook book) throws IOException {
        try {
            PackagePart main = book.getPackagePart();
            for (PackageRelationship macros : main.getRelationshipsByType(XSSFRelation.VBA_MACROS.getRelation())) {
                book.getPackage().removePart(main.getRelatedPart(macros));
                main.removeRelationship(macros.getId());
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void copy(Workbooks.Row row, XSSFSheet sheet) {
        XSSFRow into = sheet.createRow(row.number() - 1);
        into.setZeroHeight(row.hidden());
        row.cells().forEach(cell -> into.createCell(cell.column()).setCellValue(cell.text()));
    }

    private void mark(XSSFWorkbook book, Seq<Fault> faults, Language language) {
        Map<Spot, ? extends Seq<Fault>> spots = faults.take(MOST).groupBy(fault -> spot(fault.place(), book));
        Map<XSSFSheet, Comments> sheets = LinkedHashMap.ofEntries(spots.keySet()
                .toVector()
                .map(Spot::sheet)
                .distinct()
                .map(sheet -> Tuple.of(sheet, new Comments(sheet))));
        spots.forEach((spot, its) -> sheets.get(spot.sheet()).get().add(spot.cell(), text(its, language)));
        book.setActiveSheet(book.getSheetIndex(spot(faults.head().place(), book).sheet()));
    }

    /** Where a comment stands. */
    private record Spot(XSSFSheet sheet, CellAddress cell) {}

    private static Spot spot(Place place, XSSFWorkbook book) {
        Option<XSSFSheet> sheet =
                place.sheet() instanceof Sheet.Named named ? Option.of(book.getSheet(named.name())) : Option.none();
        String cell = place.cell()
                .map(address -> address.substring(address.lastIndexOf('!') + 1))
                .getOrElse("A" + Math.max(1, place.line()));
        return new Spot(sheet.getOrElse(() -> book.getSheetAt(0)), new CellAddress(cell));
    }

    private String text(Seq<Fault> faults, Language language) {
        return faults.map(fault -> about(fault.place())
                        + wording.phrase("fault.expected", language, wording.of(fault.expected(), language)))
                .distinct()
                .mkString("\n");
    }

    /** What is missing has no cell of its own and is named. */
    private static String about(Place place) {
        return place.cell().isDefined() || place.at() instanceof Path.Root ? "" : place.at() + ": ";
    }
}
