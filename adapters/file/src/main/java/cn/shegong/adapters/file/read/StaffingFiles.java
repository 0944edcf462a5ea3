package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.application.port.StaffingRows;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads rows of norm, quantity and, perhaps, existing posts; further columns are passed over. */
public final class StaffingFiles implements StaffingRows {

    private static final Reading<Long> NUMBER = Reading.whole(0, Workforce.MOST);

    @Override
    public Validation<Seq<Fault>, Seq<StaffingRow>> read(Document document, Measures text) {
        Map<String, Norm> norms = text.staffing().norms().mapKeys(NormId::id);
        Faults faults = new Faults();
        Rows read = Rows.read(document, faults);
        Seq<StaffingRow> rows = read.nodes().flatMap(node -> row(node, read.open(), norms, faults));
        return faults.unlessAny(() -> rows);
    }

    private static Option<StaffingRow> row(Node node, boolean open, Map<String, Norm> norms, Faults faults) {
        if (!(node instanceof Node.Mapping mapping)) {
            faults.add(node.place(), "", Expected.of("keys"));
            return Option.none();
        }
        Fields fields = new Fields(mapping, faults);
        Option<Norm> norm = fields.required("norm", Reading.oneOf(norms));
        Option<Long> quantity = fields.required("quantity", NUMBER);
        Option<StaffingRow.Existing> existing = fields.has("existing")
                ? fields.required("existing", NUMBER).map(StaffingRow.Posts::new)
                : Option.some(new StaffingRow.NotSaid());
        if (!open) {
            fields.refuseOthers();
        }
        return norm.flatMap(known ->
                quantity.flatMap(number -> existing.map(posts -> new StaffingRow(known.id(), number, posts))));
    }
}
