package cn.shegong.domain.measures;

import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.ServiceField;
import io.vavr.collection.Seq;

/**
 * 措施: one text of measures as data, every figure with its source.
 *
 * @param heading which text it is, and when it is in force
 * @param clauses the numbered measures, in order
 * @param annexNotes the notes under Annex 1, in order
 * @param roundings every rounding of the model
 * @param pay Measure 6 and Annex 2
 * @param funds Measures 6 and 13
 * @param staffing Annex 1
 * @param checks what proposals and rosters are held against beyond the others
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

    /** {@return by which it is named on file and in scenarios} */
    public MeasuresId id() {
        return heading.id();
    }

    /** {@return the days on which it is in force} */
    public Validity validity() {
        return heading.validity().value();
    }

    /**
     * {@return the service field of a code}
     *
     * @param code 1 to 17 in Annex 1 as published
     * @throws java.util.NoSuchElementException if the text has no such field
     */
    public ServiceField field(int code) {
        return staffing.fields().get(code).get();
    }

    /**
     * {@return the pay field whose guidance prices and standard a service field takes}
     *
     * @param field the service field's code
     * @throws java.util.NoSuchElementException if the text has no such field
     */
    public PayField payField(int field) {
        return field(field).payField().value();
    }

    /**
     * {@return the norm of an id}
     *
     * @param id a row of Annex 1
     * @throws java.util.NoSuchElementException if the text has no such norm
     */
    public Norm norm(NormId id) {
        return staffing.norms().get(id).get();
    }
}
