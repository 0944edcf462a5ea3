package cn.shegong.domain.project;

/** 项目编号: unique in a portfolio. */
public record ProjectId(String id) {

    /**
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
