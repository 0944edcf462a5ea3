package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.application.port.StaffingRows;
import cn.shegong.application.port.Workbooks;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of norm, quantity and, perhaps, existing posts; further columns are told and passed over. */
public final class StaffingFiles implements StaffingRows {

    private final Tables tables;

    public StaffingFiles(Workbooks workbooks) {
        tables = new Tables(workbooks);
    }

    private static final Reading<Long> NUMBER = Reading.whole(0, Workforce.MOST);

    @Override
    public Validation<Seq<Fault>, Remarked<Seq<StaffingRow>>> read(Document document, Measures text, int mostRows) {
        Map<String, Norm> norms = text.staffing().norms().mapKeys(NormId::id);
        ReadingLog log = new ReadingLog();
        Reading<Norm> norm = Reading.oneOf(norms);
        List<StaffingRow> rows = new ArrayList<>();
        tables.read(
                document,
                TableKind.STAFFING,
                log,
                mostRows,
                (row, open) -> row(row, open, norm, log).forEach(rows::add));
        return log.unlessAny(() -> Vector.ofAll(rows));
    }

    private static Option<StaffingRow> row(Fields fields, boolean open, Reading<Norm> reading, ReadingLog log) {
        Option<Norm> norm = fields.required("norm", reading);
        Option<Long> quantity = fields.required("quantity", NUMBER);
        Option<StaffingRow.Existing> existing = fields.has("existing")
                ? fields.required("existing", NUMBER).map(StaffingRow.Posts::new)
                : Option.some(new StaffingRow.NotSaid());
        if (open) {
            fields.others()
                    .keySet()
                    .forEach(title -> log.remarks().add(Notice.Code.COLUMNS_UNUSED, fields.place(), title));
        } else {
            fields.refuseOthers();
        }
        return norm.flatMap(known ->
                quantity.flatMap(number -> existing.map(posts -> new StaffingRow(known.id(), number, posts))));
    }
}
