package cn.shegong.adapters.measures;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.measures.StaffingRules;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import cn.shegong.domain.staffing.Binding;
import cn.shegong.domain.staffing.Category;
import cn.shegong.domain.staffing.CategoryRule;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.ServiceField;
import cn.shegong.domain.staffing.StaffingRatio;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Reads staffing: service fields, categories and norms (Annex 1). */
record StaffingReader(FigureReader figures) {

    private static final int MOST_FIELDS = 99;
    private static final Map<String, Category> CATEGORIES =
            LinkedHashMap.ofEntries(Vector.of(Category.values()).map(each -> Tuple.of(each.name(), each)));
    private static final Reading<Binding> BINDING =
            Reading.oneOf(HashMap.of("violation", Binding.VIOLATION, "advice", Binding.ADVICE, "none", Binding.NONE));
    private static final Reading<PayField> PAY_FIELD =
            Reading.oneOf(HashMap.of("general", PayField.GENERAL, "special", PayField.SPECIAL));
    private static final Reading<StaffingRatio> RATIO = new Reading<>(Expected.of("ratio"), StaffingRatio::parse);

    Option<StaffingRules> read(Fields root) {
        Map<Category, CategoryRule> categories =
                root.requiredFields("categories").map(this::categories).getOrElse(HashMap.empty());
        Map<Integer, ServiceField> fields = fields(root);
        Map<NormId, Norm> norms = norms(root, codes(root));
        Option<Source> posts = figures.rule(root, "posts", "certificate-holders");
        Option<Source> names = figures.rule(root, "fieldNames", "as-listed");
        return posts.flatMap(
                holders -> names.map(listed -> new StaffingRules(categories, fields, norms, holders, listed)));
    }

    private Map<Category, CategoryRule> categories(Fields fields) {
        Map<Category, CategoryRule> rules = CATEGORIES.flatMap((key, category) -> fields.requiredFields(key)
                .flatMap(rule -> category(rule, category))
                .map(rule -> Tuple.of(category, rule)));
        fields.refuseOthers();
        return rules;
    }

    private Option<CategoryRule> category(Fields fields, Category category) {
        Option<Binding> binding = fields.required("binding", BINDING);
        Option<Text> title = FigureReader.text(fields, "title");
        Option<Source> source = figures.sources().source(fields);
        fields.refuseOthers();
        return binding.flatMap(how ->
                title.flatMap(name -> source.map(from -> new CategoryRule(category, name, new Sourced<>(how, from)))));
    }

    private Map<Integer, ServiceField> fields(Fields root) {
        if (root.items("serviceFields").isEmpty()) {
            root.wrong("serviceFields", Expected.of("list"));
        }
        Map<Integer, ServiceField> fields = LinkedHashMap.empty();
        for (var node : root.items("serviceFields")) {
            for (Fields row : root.fields(node)) {
                for (ServiceField field : field(row)) {
                    if (fields.containsKey(field.code())) {
                        row.wrong("code", Expected.of("once"));
                    }
                    fields = fields.put(field.code(), field);
                }
            }
        }
        return fields;
    }

    /** Every code that a row of the fields has, also where the row is wrong otherwise: a fault there is named once. */
    private static Set<String> codes(Fields root) {
        return root.items("serviceFields")
                .flatMap(node -> node instanceof Node.Mapping row ? row.at("code") : Option.<Node>none())
                .flatMap(code -> code instanceof Node.Scalar scalar ? Option.some(scalar.text()) : Option.none())
                .toLinkedSet();
    }

    private Option<ServiceField> field(Fields fields) {
        Option<Long> code = fields.required("code", Reading.whole(1, MOST_FIELDS));
        Option<Text> name = FigureReader.text(fields, "name");
        Option<PayField> payField = fields.required("payField", PAY_FIELD);
        Option<Source> source = figures.sources().source(fields);
        fields.refuseOthers();
        return code.flatMap(number -> name.flatMap(words -> payField.flatMap(
                pay -> source.map(from -> new ServiceField(number.intValue(), words, new Sourced<>(pay, from))))));
    }

    private Map<NormId, Norm> norms(Fields root, Set<String> known) {
        if (root.items("norms").isEmpty()) {
            root.wrong("norms", Expected.of("list"));
        }
        Map<NormId, Norm> norms = LinkedHashMap.empty();
        for (var node : root.items("norms")) {
            for (Fields row : root.fields(node)) {
                for (Norm norm : norm(row, known)) {
                    if (norms.containsKey(norm.id())) {
                        row.wrong("norm", Expected.of("once"));
                    }
                    norms = norms.put(norm.id(), norm);
                }
            }
        }
        return norms;
    }

    private Option<Norm> norm(Fields fields, Set<String> known) {
        Option<String> id = fields.required("norm", Reading.TEXT);
        Option<Integer> field =
                fields.required("field", Reading.whole(1, MOST_FIELDS)).map(Long::intValue);
        if (field.exists(code -> !known.contains(code.toString()))) {
            fields.wrong("field", Expected.of("one-of", known.mkString(", ")));
        }
        Option<Text> client = FigureReader.text(fields, "client");
        Option<StaffingRatio> ratio = fields.required("ratio", RATIO);
        int atLeast = fields.optional("atLeast", Reading.whole(1, 1000))
                .map(Long::intValue)
                .getOrElse(0);
        Option<Category> category = fields.required("category", Reading.oneOf(CATEGORIES));
        Option<Source> source = figures.sources().source(fields);
        fields.refuseOthers();
        boolean whole = id.isDefined()
                && field.isDefined()
                && client.isDefined()
                && ratio.isDefined()
                && category.isDefined()
                && source.isDefined();
        return Option.when(
                whole,
                () -> new Norm(
                        new NormId(id.get()),
                        field.get(),
                        client.get(),
                        ratio.get(),
                        atLeast,
                        category.get(),
                        source.get()));
    }
}
