package cn.shegong.domain.project;

import io.vavr.collection.Seq;

/**
 * 项目库: the projects of a plan, those with given heads before those with a need, each in the order of their rows.
 *
 * @param projects in the order of answers; ids are unique
 */
public record Portfolio(Seq<Project> projects) {

    /**
     * A portfolio may be empty.
     *
     * @param projects with ids of their own
     * @throws IllegalArgumentException if two projects share an id
     */
    public Portfolio {
        if (projects.distinctBy(Project::id).size() != projects.size()) {
            throw new IllegalArgumentException("ids are unique in a portfolio");
        }
    }

    /** {@return the same where no need grows of its own; a scenario's growth is not part of it} */
    public Portfolio withoutGrowth() {
        return new Portfolio(projects.map(Project::withoutGrowth));
    }

    /** {@return each district once, in order of first appearance} */
    public Seq<District> districts() {
        return projects.map(Project::district).distinct();
    }
}
