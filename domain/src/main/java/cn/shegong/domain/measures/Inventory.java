package cn.shegong.domain.measures;

import cn.shegong.domain.measures.Item.Kind;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PayTable;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import cn.shegong.domain.staffing.CategoryRule;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.ServiceField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * 清单: all that a text of measures says, item by item, in the order of the file.
 *
 * @param text whose items they are
 */
public record Inventory(Measures text) {

    private static final int STEP_PLACES = 12;

    /**
     * {@return every item, in the order of the file: heading, pay, funds, staffing, checks, roundings, clauses, notes}
     */
    public Seq<Item> items() {
        return heading()
                .appendAll(pay())
                .appendAll(funds())
                .appendAll(staffing())
                .appendAll(checks())
                .appendAll(roundings())
                .appendAll(words());
    }

    private Vector<Item> heading() {
        Heading heading = text.heading();
        Source validity = heading.validity().source();
        Vector<Item> items = Vector.of(
                whole(Kind.NUMBER, plain(heading.number())),
                whole(Kind.TITLE, heading.title()),
                whole(Kind.PLACE, heading.place()),
                whole(Kind.ISSUER, heading.issuer()),
                whole(Kind.CHECKED, plain(heading.checked())),
                item(Kind.FROM, plain(text.validity().from()), validity),
                item(Kind.TO, plain(text.validity().to()), validity));
        return heading.origin() instanceof Origin.Replaces replaces
                ? items.append(item(Kind.REPLACES, plain(replaces.id()), replaces.source()))
                : items;
    }

    private Vector<Item> pay() {
        PayRules pay = text.pay();
        return Vector.of(PayField.values())
                .flatMap(field -> pay.table().rows().map(row -> price(row, field)))
                .append(rule(Kind.MEDIAN, pay.table().median()))
                .appendAll(pay.table()
                        .rows()
                        .map(row -> item(
                                Kind.LEVEL,
                                row.level(),
                                pay.table().source(),
                                row.grade().number())))
                .appendAll(Vector.of(Band.values())
                        .map(band -> item(
                                Kind.OVERALL_MIX,
                                plain(pay.overallMix().value().share(band)),
                                pay.overallMix().source(),
                                band.key())))
                .append(item(Kind.ON_COST, pay.onCost()))
                .append(item(
                        Kind.COSTING,
                        plain(pay.costing().value().key()),
                        pay.costing().source()));
    }

    private Item price(PayTable.Row row, PayField field) {
        return item(
                Kind.PRICE,
                plain(row.price(field).yuanAMonth()),
                text.pay().table().source().withCell(row.grade().key()),
                field.key(),
                row.grade().number());
    }

    private Vector<Item> funds() {
        FundRules funds = text.funds();
        PublishedStandards standards = funds.standards();
        var supervision = funds.supervision();
        return Vector.of(
                        item(Kind.LABOUR_SHARE, funds.labourShare()),
                        item(Kind.PROFESSIONAL_SHARE, funds.professionalShare()))
                .appendAll(Vector.of(PayField.values())
                        .map(field -> item(
                                Kind.STANDARD,
                                plain(standards.of(field).value().yuanAPersonAYear()),
                                standards.of(field).source(),
                                field.key())))
                .append(rule(Kind.PERSON, standards.person()))
                .append(rule(Kind.DERIVED, standards.derived()))
                .append(item(Kind.SUPERVISION, plain(supervision.value().yuanAHeadAMonth()), supervision.source()))
                .append(item(
                        Kind.SUPERVISED,
                        plain(supervision
                                .value()
                                .bands()
                                .toVector()
                                .sorted()
                                .map(Band::key)
                                .mkString(" ")),
                        supervision.source()))
                .append(item(Kind.CYCLE, funds.cycle()))
                .append(item(Kind.SHORT_CYCLE, funds.shortCycle()))
                .append(item(Kind.ADJUSTMENT, funds.adjustment()));
    }

    private Vector<Item> staffing() {
        StaffingRules staffing = text.staffing();
        return staffing.categories()
                .values()
                .toVector()
                .flatMap(Inventory::category)
                .appendAll(staffing.fields().values().flatMap(Inventory::field))
                .appendAll(staffing.norms().values().flatMap(Inventory::norm))
                .append(rule(Kind.POSTS, staffing.posts()))
                .append(rule(Kind.FIELD_NAMES, staffing.names()));
    }

    private static Vector<Item> category(CategoryRule rule) {
        String name = rule.category().name();
        Source source = rule.binding().source();
        return Vector.of(
                item(Kind.BINDING, plain(word(rule.binding().value())), source, name),
                item(Kind.CATEGORY, rule.title(), source, name));
    }

    private static Vector<Item> field(ServiceField field) {
        Source source = field.payField().source();
        return Vector.of(
                item(Kind.FIELD, field.name(), source, field.code()),
                item(Kind.PAY_FIELD, plain(field.payField().value().key()), source, field.code()));
    }

    private static Vector<Item> norm(Norm norm) {
        Source source = norm.source();
        return Vector.of(
                item(Kind.RATIO, plain(norm.ratio()), source, norm.id()),
                item(Kind.LEAST, plain(norm.atLeast()), source, norm.id()),
                item(Kind.NORM_CATEGORY, plain(norm.category().name()), source, norm.id()),
                item(Kind.NORM_FIELD, plain(norm.field()), source, norm.id()),
                item(Kind.CLIENT, norm.client(), source, norm.id()));
    }

    private Vector<Item> checks() {
        CheckRules checks = text.checks();
        Certification certification = checks.certification().value();
        Source certificates = checks.certification().source();
        return Vector.of(
                rule(Kind.STAFFING, checks.staffing()),
                item(Kind.CERTIFICATION, plain(certification.contractsFrom()), certificates),
                item(Kind.CERTIFICATION_OF_ALL, plain(certification.everyoneFrom()), certificates),
                rule(Kind.GUIDANCE_PAY, checks.guidancePay()),
                item(Kind.EDUCATION, checks.education()),
                rule(Kind.INDUCTION, checks.induction()),
                rule(Kind.GRADE_CERTIFICATE, checks.roster().gradeCertificate()),
                item(Kind.RECRUITMENT, checks.roster().recruitment()),
                rule(Kind.STAFF_AS_PROPOSED, checks.roster().staffAsProposed()),
                rule(Kind.LABOUR_PAID_OUT, checks.roster().labourPaidOut()),
                rule(Kind.REVIEW, checks.review()),
                item(Kind.FILING, checks.filing()),
                item(Kind.RENEWAL, checks.renewal()),
                rule(Kind.DISTRICT_STANDARD, checks.districtStandard()),
                rule(Kind.EVALUATION, checks.evaluation()),
                rule(Kind.ONE_EVALUATION, checks.oneEvaluation()));
    }

    private Vector<Item> roundings() {
        Roundings roundings = text.roundings();
        return Vector.of(
                rounding("price", roundings.price()),
                rounding("bandAverage", roundings.bandAverage()),
                rounding("overallAverage", roundings.overallAverage()),
                rounding("standard", roundings.standard()),
                rounding("amount", roundings.amount()),
                rounding("labourOwed", roundings.labourOwed()),
                rounding("quantity", roundings.quantity()),
                rounding("posts", roundings.posts()),
                rounding("auxiliary", roundings.auxiliary()));
    }

    private static Item rounding(String name, Sourced<Rounding> rounding) {
        Rounding value = rounding.value();
        return item(
                Kind.ROUNDING,
                plain(value.step().toDecimal(STEP_PLACES).stripTrailingZeros().toPlainString() + " "
                        + word(value.mode())),
                rounding.source(),
                name);
    }

    private Vector<Item> words() {
        return text.clauses()
                .toVector()
                .flatMap(Inventory::clause)
                .appendAll(text.annexNotes()
                        .zipWithIndex((note, index) -> item(
                                Kind.NOTE,
                                plain(note),
                                new Source(new Source.Annex(1, "note " + (index + 1)), new Source.AsStated()),
                                index + 1)));
    }

    private static Vector<Item> clause(Clause clause) {
        Source source = new Source(new Source.Measure(clause.number(), ""), new Source.AsStated());
        Vector<Item> items = Vector.of(
                item(Kind.CLAUSE_TITLE, clause.title(), source, clause.number()),
                item(Kind.CLAUSE, plain(clause.text()), source, clause.number()));
        if (clause.beyond() instanceof Clause.RecordedLater later) {
            return items.append(item(Kind.BEYOND, told("recorded-later", later.reason()), source, clause.number()));
        }
        if (clause.beyond() instanceof Clause.Listed listed) {
            return items.append(item(Kind.BEYOND, told("listed", listed.reason()), source, clause.number()));
        }
        return clause.beyond() instanceof Clause.NotForSoftware not
                ? items.append(item(Kind.BEYOND, told("not-for-software", not.reason()), source, clause.number()))
                : items;
    }

    private static Text told(String how, Text reason) {
        return new Text(how + " " + reason.zh(), how + " " + reason.en());
    }

    private static Item whole(Kind kind, Text value) {
        return new Item(kind, Vector.empty(), value, new Item.Whole());
    }

    private static Item item(Kind kind, Sourced<?> sourced) {
        return item(kind, plain(sourced.value()), sourced.source());
    }

    /** A rule that the program knows one form of: what can differ is where it stands and how it is read. */
    private static Item rule(Kind kind, Source source) {
        return item(kind, plain(""), source);
    }

    private static Item item(Kind kind, Text value, Source source, Object... of) {
        return new Item(kind, Vector.of(of).map(String::valueOf), value, new Item.At(source));
    }

    private static Text plain(Object value) {
        return new Text(value.toString(), value.toString());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
