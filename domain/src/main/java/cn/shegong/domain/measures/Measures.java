package cn.shegong.domain.measures;

import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.ServiceField;
import io.vavr.collection.Seq;

/**
 * 措施: one text of measures as data, every figure with its source.
 *
 * @param clauses the numbered measures, in order
 * @param annexNotes the notes under Annex 1, in order
 */
public record Measures(
        Heading heading,
        Seq<Clause> clauses,
        Seq<String> annexNotes,
        Roundings roundings,
        PayRules pay,
        FundRules funds,
        StaffingRules staffing,
        CheckRules checks) {

    public MeasuresId id() {
        return heading.id();
    }

    public Validity validity() {
        return heading.validity().value();
    }

    /**
     * @throws java.util.NoSuchElementException if the text has no such field
     */
    public ServiceField field(int code) {
        return staffing.fields().get(code).get();
    }

    public PayField payField(int field) {
        return field(field).payField().value();
    }

    /**
     * @throws java.util.NoSuchElementException if the text has no such norm
     */
    public Norm norm(NormId id) {
        return staffing.norms().get(id).get();
    }
}
