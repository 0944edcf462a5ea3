package cn.shegong.simulation.projection;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.StaffingRules;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.RowAttribute;
import cn.shegong.domain.source.Text;
import cn.shegong.domain.staffing.NormId;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 分组: by what a projection is broken down. */
public sealed interface Grouping {

    /** 分区: by district, as projections are unless another grouping is asked for. */
    Grouping DISTRICT = new By(Kind.DISTRICT);

    /**
     * {@return the group's name, or none for a project that has no such thing}
     *
     * @param project of the portfolio that is projected
     * @param model whose first text says which category a norm is of
     */
    Option<String> of(Project project, ReferenceModel model);

    /** {@return as it is written in requests and answers} */
    String key();

    /**
     * {@return what the measures call the groups that go by a number or a letter, by the group's name; empty for
     * others, which go by their own names}
     *
     * @param text whose words they are
     */
    Map<String, Text> titles(Measures text);

    /** {@return what it is made of: itself, or the two by which it groups} */
    Seq<Grouping> parts();

    /**
     * {@return the name of a group for each of the parts; none where its projects have no such thing}
     *
     * @param group the group's own name, as {@link #of} gives it
     */
    Seq<Option<String>> names(Option<String> group);

    /** What every portfolio can be grouped by. */
    enum Kind {
        /** 区: by its name. */
        DISTRICT("区"),
        /** 服务领域: the field's code, 1 to 17. */
        FIELD("服务领域"),
        /** 类别: A, B or C, of projects by need alone. */
        CATEGORY("配备类别"),
        /** 配备标准: the norm of Annex 1, of projects by need alone. */
        NORM("配备标准"),
        /** 项目: each by itself. */
        PROJECT("项目");

        private final String header;

        Kind(String header) {
            this.header = header;
        }
    }

    /**
     * By something every portfolio has.
     *
     * @param kind what they are grouped by
     */
    record By(Kind kind) implements Grouping {
        @Override
        public Option<String> of(Project project, ReferenceModel model) {
            return switch (kind) {
                case DISTRICT -> Option.some(project.district().name());
                case FIELD -> Option.some(Integer.toString(project.field()));
                case PROJECT -> Option.some(project.id().id());
                case NORM -> norm(project).map(NormId::id);
                case CATEGORY ->
                    norm(project)
                            .map(norm -> model.succession()
                                    .first()
                                    .norm(norm)
                                    .category()
                                    .name());
            };
        }

        @Override
        public String key() {
            return switch (kind) {
                case DISTRICT -> "district";
                case FIELD -> "field";
                case CATEGORY -> "category";
                case NORM -> "norm";
                case PROJECT -> "project";
            };
        }

        @Override
        public Map<String, Text> titles(Measures text) {
            StaffingRules rules = text.staffing();
            return switch (kind) {
                case FIELD -> rules.fields().map((code, field) -> Tuple.of(Integer.toString(code), field.name()));
                case CATEGORY -> rules.categories().map((category, rule) -> Tuple.of(category.name(), rule.title()));
                case NORM -> rules.norms().map((id, norm) -> Tuple.of(id.id(), norm.client()));
                case DISTRICT, PROJECT -> HashMap.empty();
            };
        }

        @Override
        public Seq<Grouping> parts() {
            return Vector.of(this);
        }

        @Override
        public Seq<Option<String>> names(Option<String> group) {
            return Vector.of(group);
        }

        private static Option<NormId> norm(Project project) {
            return project.workforce()
                    .fold(
                            grades -> Option.<NormId>none(),
                            bands -> Option.none(),
                            number -> Option.none(),
                            need -> Option.some(need.norm()));
        }
    }

    /**
     * By a further column; blank cells are none.
     *
     * @param column its heading in the file, as written there
     */
    record ByColumn(String column) implements Grouping {
        @Override
        public Option<String> of(Project project, ReferenceModel model) {
            return project.columns().get(column).filter(value -> !value.isBlank());
        }

        @Override
        public String key() {
            return column;
        }

        @Override
        public Seq<Grouping> parts() {
            return Vector.of(this);
        }

        @Override
        public Seq<Option<String>> names(Option<String> group) {
            return Vector.of(group);
        }

        @Override
        public Map<String, Text> titles(Measures text) {
            return HashMap.empty();
        }
    }

    /**
     * 两项分组: by two at once; a group is of those that share both.
     *
     * @param first what is named first
     * @param second what is named second
     */
    record ByTwo(Grouping first, Grouping second) implements Grouping {

        @Override
        public Option<String> of(Project project, ReferenceModel model) {
            return Option.some(TwoNames.of(first.of(project, model), second.of(project, model)));
        }

        @Override
        public String key() {
            return first.key() + "," + second.key();
        }

        @Override
        public Map<String, Text> titles(Measures text) {
            return HashMap.empty();
        }

        @Override
        public Seq<Grouping> parts() {
            return Vector.of(first, second);
        }

        @Override
        public Seq<Option<String>> names(Option<String> group) {
            return group.map(TwoNames::split).getOrElse(() -> Vector.of(Option.none(), Option.none()));
        }
    }

    /**
     * {@return the grouping by one of the kinds, or else by a further column of that name}
     *
     * @param word as in a request: {@code district}, {@code field}, {@code category}, {@code norm}, {@code project}, or
     *     a column, by its key or its Chinese header; or two of them with a comma
     */
    static Grouping named(String word) {
        Seq<Grouping> parts =
                Vector.of(word.split("[,，]", -1)).map(String::strip).map(Grouping::one);
        return parts.size() == 2 && !parts.head().equals(parts.last())
                ? new ByTwo(parts.head(), parts.last())
                : one(word.strip());
    }

    private static Grouping one(String word) {
        for (Kind kind : Kind.values()) {
            Grouping by = new By(kind);
            if (by.key().equals(word) || kind.header.equals(word)) {
                return by;
            }
        }
        return new ByColumn(RowAttribute.of(word).map(RowAttribute::key).getOrElse(word));
    }
}
