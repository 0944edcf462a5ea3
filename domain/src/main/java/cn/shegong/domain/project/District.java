package cn.shegong.domain.project;

import io.vavr.collection.Seq;
import java.util.regex.Pattern;

/**
 * 区: who pays for a project.
 *
 * @param name as it is written in files, such as 南山区; not blank
 */
public record District(String name) {

    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern ENDING = Pattern.compile("新?区$");

    /**
     * The name stays as it is written.
     *
     * @param name not blank
     * @throws IllegalArgumentException if blank
     */
    public District {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a district has a name");
        }
    }

    /** {@return the name without 区, 新区 and blanks: two districts that share it may be one, written in two ways} */
    public String stem() {
        String bare = BLANKS.matcher(name).replaceAll("");
        String stem = ENDING.matcher(bare).replaceFirst("");
        return stem.isEmpty() ? bare : stem;
    }

    /**
     * {@return the names of those that may be one, written in several ways; sorted, empty where all differ}
     *
     * @param districts in any order; the same one may come twice
     */
    public static Seq<String> alike(Seq<District> districts) {
        return districts
                .distinct()
                .groupBy(District::stem)
                .values()
                .filter(alike -> alike.size() > 1)
                .flatMap(alike -> alike.map(District::name))
                .toVector()
                .sorted();
    }

    @Override
    public String toString() {
        return name;
    }
}
