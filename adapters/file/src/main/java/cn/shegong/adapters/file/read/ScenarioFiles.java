package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Quantity;
import cn.shegong.application.input.Reading;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.port.Scenarios;
import cn.shegong.application.port.Workbooks;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.NeedSettings;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.District;
import cn.shegong.domain.staffing.RangeEnd;
import cn.shegong.simulation.scenario.Horizon;
import cn.shegong.simulation.scenario.Pricing;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import cn.shegong.simulation.scenario.Uncertainty;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.YearMonth;

/** Reads a scenario: YAML, JSON of the same keys, or a sheet of a workbook. */
public final class ScenarioFiles implements Scenarios {

    private static final Reading<District> DISTRICT = Reading.TEXT.map(District::new);
    private static final Reading<Integer> YEAR =
            Reading.whole(Horizon.EARLIEST, Horizon.LATEST).map(Long::intValue);
    private static final Reading<Pricing> PRICING = Reading.oneOf(
            LinkedHashMap.of(Pricing.LOCKED.key(), Pricing.LOCKED, Pricing.PASS_THROUGH.key(), Pricing.PASS_THROUGH));
    private static final Reading<CostSettings.CostingChoice> COSTING = Reading.oneOf(
                    LinkedHashMap.of(Costing.GRADES.key(), Costing.GRADES, Costing.AVERAGE.key(), Costing.AVERAGE))
            .map(CostSettings.OwnCosting::new);
    private static final Reading<CostSettings.OnCost> ON_COST =
            Reading.percentage(Percentage.ZERO, Percentage.of(100)).map(CostSettings.OwnOnCost::new);
    private static final Reading<RangeEnd> RANGE =
            Reading.oneOf(LinkedHashMap.of(RangeEnd.MIN.key(), RangeEnd.MIN, RangeEnd.MAX.key(), RangeEnd.MAX));
    private static final Reading<StandardsRule> RULE =
            Reading.oneOf(LinkedHashMap.of("derived", new StandardsRule.Derived(), "held", new StandardsRule.Held()));
    private static final Reading<Percentage> GROWTH = Reading.percentage(Percentage.of(-100), Percentage.of(100));
    private static final Reading<Long> WHOLE_YUAN = Reading.whole(1, PackageStandard.MOST);
    /** Whole yuan a person and year, also as 16.3万元. */
    static final Reading<PackageStandard> STANDARD = new Reading<>(
            WHOLE_YUAN.expected(),
            text -> new PackageStandard(WHOLE_YUAN.parse().apply(Quantity.yuan(text, ColumnKind.STANDARD::fits))));

    private final Tables tables;

    public ScenarioFiles(Workbooks workbooks) {
        tables = new Tables(workbooks);
    }

    @Override
    public Validation<Seq<Fault>, Remarked<Scenario>> read(Document document, Seq<MeasuresId> onFile) {
        return tables.scenario(document)
                .flatMap(tree -> read(tree.value(), onFile).map(scenario -> new Remarked<>(scenario, tree.notices())));
    }

    @Override
    public Validation<Seq<Fault>, Node.Mapping> keys(Document document, Seq<MeasuresId> onFile) {
        return tables.scenario(document)
                .map(Remarked::value)
                .flatMap(tree -> read(tree, onFile)
                        .map(scenario -> new AdjustmentKeys(tree.place()).oneByOne((Node.Mapping) tree, scenario)));
    }

    private static Validation<Seq<Fault>, Scenario> read(Node tree, Seq<MeasuresId> onFile) {
        Faults faults = new Faults();
        Option<Scenario> scenario = Option.none();
        if (tree instanceof Node.Mapping mapping) {
            scenario = read(new Fields(mapping, faults), onFile);
        } else {
            faults.add(tree.place(), "", Expected.of("keys"));
        }
        return faults.unlessAny(scenario::get);
    }

    private static Option<Scenario> read(Fields root, Seq<MeasuresId> onFile) {
        Option<String> name = root.required("scenario", Reading.TEXT);
        Option<MeasuresId> measures =
                root.required("measures", Reading.oneOf(onFile.toLinkedMap(MeasuresId::id, id -> id)));
        Option<Horizon> horizon = root.requiredFields("horizon").flatMap(ScenarioFiles::horizon);
        var pricing = root.optional("pricing", PRICING).getOrElse(Pricing.LOCKED);
        var costing = root.optional("costing", COSTING).getOrElse(new CostSettings.UsualCosting());
        var onCost = root.optional("onCost", ON_COST).getOrElse(new CostSettings.UsualOnCost());
        var range = root.optional("range", RANGE).getOrElse(RangeEnd.MIN);
        var growth = root.optional("growth", GROWTH).getOrElse(Percentage.ZERO);
        StandardsRule standards = standards(root);
        var own = root.fields("districtStandards")
                .map(ScenarioFiles::districtStandards)
                .getOrElse(HashMap.empty());
        var adjustments = new AdjustmentReader(root).read(horizon);
        Uncertainty uncertainty = root.fields("uncertainty")
                .map(fields -> new UncertaintyReader(fields).read())
                .getOrElse(Uncertainty.NONE);
        root.refuseOthers();
        if (name.isEmpty()
                || measures.isEmpty()
                || horizon.isEmpty()
                || !root.faults().isEmpty()) {
            return Option.none();
        }
        return Option.some(new Scenario(
                name.get(),
                measures.get(),
                horizon.get(),
                pricing,
                new CostSettings(costing, onCost, own),
                new NeedSettings(range, growth),
                standards,
                adjustments,
                uncertainty));
    }

    private static Option<Horizon> horizon(Fields fields) {
        Option<Integer> from = fields.required("from", YEAR);
        Option<Integer> to = fields.required("to", YEAR);
        fields.refuseOthers();
        if (from.isEmpty() || to.isEmpty()) {
            return Option.none();
        }
        if (to.get() < from.get() || to.get() - from.get() >= Horizon.MOST_YEARS) {
            fields.wrong("to", Expected.of("horizon", from.get(), from.get() + Horizon.MOST_YEARS - 1));
            return Option.none();
        }
        return Option.some(new Horizon(from.get(), to.get()));
    }

    private static StandardsRule standards(Fields root) {
        Option<Node> node = root.node("standards");
        if (node.exists(Node.Listing.class::isInstance)) {
            Seq<StandardsRule.Step> steps =
                    root.items("standards").flatMap(item -> root.fields(item).flatMap(ScenarioFiles::step));
            if (steps.distinctBy(StandardsRule.Step::from).size() != steps.size()) {
                root.wrong("standards", Expected.of("month-once"));
                return new StandardsRule.Derived();
            }
            return new StandardsRule.Given(steps);
        }
        return root.optional("standards", RULE).getOrElse(new StandardsRule.Derived());
    }

    private static Option<StandardsRule.Step> step(Fields fields) {
        Option<YearMonth> from = fields.required("from", Reading.MONTH);
        Option<Standards> pair = pair(fields);
        return from.flatMap(month -> pair.map(standards -> new StandardsRule.Step(month, standards)));
    }

    private static Map<District, Standards> districtStandards(Fields fields) {
        Map<District, Standards> own = LinkedHashMap.empty();
        for (Tuple2<String, Node> entry : fields.others()) {
            Option<District> district = fields.name(entry._1, DISTRICT);
            if (district.exists(own::containsKey)) {
                fields.faults().add(entry._2.place(), entry._1, Expected.of("key-once"));
            }
            Option<Standards> standards = fields.fields(entry._2).flatMap(ScenarioFiles::pair);
            if (district.isDefined() && standards.isDefined()) {
                own = own.put(district.get(), standards.get());
            }
        }
        return own;
    }

    private static Option<Standards> pair(Fields fields) {
        Option<PackageStandard> general = fields.required("general", STANDARD);
        Option<PackageStandard> special = fields.required("special", STANDARD);
        fields.refuseOthers();
        return general.flatMap(low -> special.map(high -> new Standards(low, high)));
    }
}
