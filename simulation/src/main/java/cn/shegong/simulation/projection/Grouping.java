package cn.shegong.simulation.projection;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.StaffingRules;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.source.Text;
import cn.shegong.domain.staffing.NormId;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** 分组: by what a projection is broken down. */
public sealed interface Grouping {

    Grouping DISTRICT = new By(Kind.DISTRICT);

    /** The group's name, or none for a project that has no such thing. */
    Option<String> of(Project project, ReferenceModel model);

    /** As it is written in requests and answers. */
    String key();

    /** What the measures call the groups that go by a number or a letter; other groups go by their own names. */
    Map<String, Text> titles(Measures text);

    /** What every portfolio can be grouped by. */
    enum Kind {
        DISTRICT,
        FIELD,
        CATEGORY,
        NORM,
        PROJECT
    }

    /** By something every portfolio has. */
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

        private static Option<NormId> norm(Project project) {
            return project.workforce()
                    .fold(
                            grades -> Option.<NormId>none(),
                            bands -> Option.none(),
                            number -> Option.none(),
                            need -> Option.some(need.norm()));
        }
    }

    /** By a further column; blank cells are none. */
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
        public Map<String, Text> titles(Measures text) {
            return HashMap.empty();
        }
    }

    /** From the word in a request: one of the kinds, or a further column. */
    static Grouping named(String word) {
        for (Kind kind : Kind.values()) {
            Grouping by = new By(kind);
            if (by.key().equals(word)) {
                return by;
            }
        }
        return new ByColumn(word);
    }
}
