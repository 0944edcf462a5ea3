package cn.shegong.domain.project;

import io.vavr.collection.Seq;

/**
 * 项目库: the projects of a plan, those with given heads before those with a need, each in the order of their rows.
 */
public record Portfolio(Seq<Project> projects) {

    /**
     * @throws IllegalArgumentException if two projects share an id
     */
    public Portfolio {
        if (projects.distinctBy(Project::id).size() != projects.size()) {
            throw new IllegalArgumentException("ids are unique in a portfolio");
        }
    }

    /** The same where no need grows of its own. */
    public Portfolio withoutGrowth() {
        return new Portfolio(projects.map(Project::withoutGrowth));
    }

    /** In order of first appearance. */
    public Seq<District> districts() {
        return projects.map(Project::district).distinct();
    }
}
