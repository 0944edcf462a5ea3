package cn.shegong.domain.project;

/**
 * 项目编号: unique in a portfolio.
 *
 * @param id as it is written in files; not blank
 */
public record ProjectId(String id) {

    /**
     * The id stays as it is written.
     *
     * @param id not blank
     * @throws IllegalArgumentException if blank
     */
    public ProjectId {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a project has an id");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
