package cn.shegong.adapters.office.template;

import cn.shegong.adapters.office.sheet.Book;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.Language;
import cn.shegong.application.port.Templates;
import cn.shegong.application.port.Wording;
import cn.shegong.domain.measures.Measures;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a workbook with a sheet for each table, one for the scenario, and one that says how to fill them in. */
public record WorkbookTemplates(Wording wording) implements Templates {

    @Override
    public void write(Measures text, Language language, OutputStream out) throws IOException {
        Phrases phrases = Phrases.of("template", language, wording);
        try (Book book = new Book(language)) {
            new NotesSheet(book.sheet(phrases.of("sheet.notes")), phrases, text).write();
            for (Page page : Page.values()) {
                new RowsSheet(book.sheet(phrases.of("sheet." + page.key())), phrases, page, page.columns(text)).write();
            }
            new ScenarioSheet(book.sheet(phrases.of("sheet.scenario")), phrases, text).write();
            Grid lists = book.sheet(phrases.of("sheet.lists"));
            new Choices(phrases, text).write(lists);
            book.hide(lists);
            book.write(out);
        }
    }
}
