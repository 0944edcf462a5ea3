package cn.shegong.adapters.measures;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.measures.CheckRules;
import cn.shegong.domain.measures.Clause;
import cn.shegong.domain.measures.FundRules;
import cn.shegong.domain.measures.Heading;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.measures.Origin;
import cn.shegong.domain.measures.PayRules;
import cn.shegong.domain.measures.Roundings;
import cn.shegong.domain.measures.StaffingRules;
import cn.shegong.domain.measures.Validity;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads one measures file as a whole: every fault at once, each with its line. */
public final class MeasuresReader {

    private static final int CLAUSES = 20;
    private static final Reading<Fraction> STEP = new Reading<>(
            Expected.of("step"), text -> new Rounding(Fraction.of(new BigDecimal(text)), RoundingMode.UP).step());
    private static final Reading<RoundingMode> MODE = Reading.oneOf(HashMap.of(
            "half-up", RoundingMode.HALF_UP,
            "half-even", RoundingMode.HALF_EVEN,
            "up", RoundingMode.UP,
            "down", RoundingMode.DOWN));

    private static final Reading<Function<Text, Clause.Beyond>> BEYOND = Reading.oneOf(LinkedHashMap.of(
            "recorded-later", Clause.RecordedLater::new,
            "listed", Clause.Listed::new,
            "not-for-software", Clause.NotForSoftware::new));

    private MeasuresReader() {}

    public static Validation<Seq<Fault>, Measures> read(Document document) {
        return YamlTree.read(document).flatMap(MeasuresReader::read);
    }

    static Validation<Seq<Fault>, Measures> read(Node tree) {
        Faults faults = new Faults();
        if (!(tree instanceof Node.Mapping mapping)) {
            faults.add(tree.place(), "", Expected.of("keys"));
            return faults.unlessAny(() -> {
                throw new IllegalStateException("a fault was just added");
            });
        }
        Fields root = new Fields(mapping, faults);
        Seq<Clause> clauses =
                root.items("clauses").flatMap(node -> root.fields(node).flatMap(MeasuresReader::clause));
        if (!clauses.map(Clause::number).equals(Vector.rangeClosed(1, CLAUSES))) {
            root.wrong("clauses", Expected.of("clauses", CLAUSES));
        }
        Seq<String> notes = notes(root);
        Map<Integer, Clause> byNumber = clauses.toMap(Clause::number, clause -> clause);
        FigureReader figures = new FigureReader(new SourceReader(byNumber, notes.size()));
        Option<Heading> heading = heading(root, figures);
        Option<Roundings> roundings = root.requiredFields("roundings").flatMap(fields -> roundings(fields, figures));
        Option<PayRules> pay = new PayReader(figures).read(root);
        Option<FundRules> funds = new FundReader(figures).read(root);
        Option<StaffingRules> staffing = new StaffingReader(figures).read(root);
        Option<CheckRules> checks = root.requiredFields("checks").flatMap(new CheckReader(figures)::read);
        root.refuseOthers();
        return faults.unlessAny(() -> new Measures(
                heading.get(), clauses, notes, roundings.get(), pay.get(), funds.get(), staffing.get(), checks.get()));
    }

    private static Option<Clause> clause(Fields fields) {
        Option<Long> number = fields.required("measure", Reading.whole(1, CLAUSES));
        Option<Text> title = FigureReader.text(fields, "title");
        Option<String> text = fields.required("text", Reading.TEXT);
        Clause.Beyond beyond =
                fields.fields("beyond").flatMap(MeasuresReader::beyond).getOrElse(new Clause.Within());
        fields.refuseOthers();
        return number.flatMap(n ->
                title.flatMap(name -> text.map(words -> new Clause(n.intValue(), name, words.strip(), beyond))));
    }

    private static Option<Clause.Beyond> beyond(Fields fields) {
        Option<Function<Text, Clause.Beyond>> how = fields.required("how", BEYOND);
        Option<Text> reason = FigureReader.text(fields, "reason");
        fields.refuseOthers();
        return how.flatMap(kind -> reason.map(kind));
    }

    private static Seq<String> notes(Fields root) {
        Seq<Fields> rows = root.items("annexNotes").flatMap(root::fields);
        if (!root.has("annexNotes")) {
            root.missing("annexNotes", Expected.of("list"));
        }
        return rows.zipWithIndex((row, index) -> note(row, index + 1)).flatMap(note -> note);
    }

    /** Notes are numbered from 1, in order. */
    private static Option<String> note(Fields fields, int number) {
        fields.required("note", Reading.whole(number, number));
        Option<String> text = fields.required("text", Reading.TEXT);
        fields.refuseOthers();
        return text;
    }

    private static Option<Heading> heading(Fields root, FigureReader figures) {
        Option<String> id = root.required("id", Reading.TEXT);
        Option<String> number = root.required("number", Reading.TEXT);
        Option<Text> title = FigureReader.text(root, "title");
        Option<Text> place = FigureReader.text(root, "place");
        Option<Text> issuer = FigureReader.text(root, "issuer");
        Option<LocalDate> checked = root.required("checked", Reading.DATE);
        Option<Sourced<Validity>> validity = figures.sourced(root, "validity", MeasuresReader::validity);
        Option<Origin> origin = root.has("replaces")
                ? figures.sourced(root, "replaces", fields -> fields.required("id", Reading.TEXT))
                        .map(replaced -> new Origin.Replaces(new MeasuresId(replaced.value()), replaced.source()))
                : Option.some(new Origin.First());
        boolean whole = id.isDefined()
                && number.isDefined()
                && title.isDefined()
                && place.isDefined()
                && issuer.isDefined()
                && checked.isDefined()
                && validity.isDefined()
                && origin.isDefined();
        return Option.when(
                whole,
                () -> new Heading(
                        new MeasuresId(id.get()),
                        number.get(),
                        title.get(),
                        place.get(),
                        issuer.get(),
                        checked.get(),
                        validity.get(),
                        origin.get()));
    }

    private static Option<Validity> validity(Fields fields) {
        Option<LocalDate> from = fields.required("from", Reading.DATE);
        Option<LocalDate> to = fields.required("to", Reading.DATE);
        if (from.isDefined() && to.exists(last -> last.isBefore(from.get()))) {
            fields.wrong("to", Expected.of("not-before", from.get()));
            return Option.none();
        }
        return from.flatMap(first -> to.map(last -> new Validity(first, last)));
    }

    private static Option<Roundings> roundings(Fields fields, FigureReader figures) {
        var price = rounding(fields, figures, "price", "CNY a month");
        var bandAverage = rounding(fields, figures, "bandAverage", "CNY a month");
        var overallAverage = rounding(fields, figures, "overallAverage", "CNY a month");
        var standard = rounding(fields, figures, "standard", "CNY a person a year");
        var amount = rounding(fields, figures, "amount", "CNY");
        var labourOwed = rounding(fields, figures, "labourOwed", "CNY");
        var quantity = rounding(fields, figures, "quantity", "clients or units");
        var posts = rounding(fields, figures, "posts", "posts");
        var auxiliary = rounding(fields, figures, "auxiliary", "heads");
        fields.refuseOthers();
        var all =
                Vector.of(price, bandAverage, overallAverage, standard, amount, labourOwed, quantity, posts, auxiliary);
        return Option.when(
                all.forAll(Option::isDefined),
                () -> new Roundings(
                        price.get(),
                        bandAverage.get(),
                        overallAverage.get(),
                        standard.get(),
                        amount.get(),
                        labourOwed.get(),
                        quantity.get(),
                        posts.get(),
                        auxiliary.get()));
    }

    private static Option<Sourced<Rounding>> rounding(Fields owner, FigureReader figures, String key, String unit) {
        return figures.sourced(owner, key, fields -> {
            FigureReader.unit(fields, unit);
            Option<Fraction> step = fields.required("to", STEP);
            Option<RoundingMode> mode = fields.required("mode", MODE);
            return step.flatMap(to -> mode.map(way -> new Rounding(to, way)));
        });
    }
}
