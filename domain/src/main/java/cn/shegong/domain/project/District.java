package cn.shegong.domain.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 区: who pays for a project.
 *
 * @param name as it is written in files, such as 南山区; not blank
 */
public record District(String name) {

    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern CITY = Pattern.compile("^(?:广东省)?深圳市?(?=.)");
    private static final Pattern ENDING = Pattern.compile("新?区$");
    /** What may be a row of sums, taken for a district. */
    private static final Pattern SUM = Pattern.compile(".*(?:小计|合计|总计|累计)");
    /** The city's own, by which a name with one wrong character is told. */
    private static final Vector<String> STEMS = Vector.of("福田", "罗湖", "盐田", "南山", "宝安", "龙岗", "龙华", "坪山", "光明", "大鹏");

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
        String bare = CITY.matcher(BLANKS.matcher(name).replaceAll("")).replaceFirst("");
        String stem = ENDING.matcher(bare).replaceFirst("");
        return stem.isEmpty() ? bare : stem;
    }

    /**
     * {@return the names of those that may be one, written in several ways, of those that are one character off one of the
     * city's, and of those that look like sums; sorted, empty where all differ}
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
                .appendAll(districts.distinct().filter(District::isDoubtful).map(District::name))
                .distinct()
                .sorted();
    }

    private boolean isDoubtful() {
        String stem = stem();
        return SUM.matcher(stem).matches()
                || (!STEMS.contains(stem)
                        && name.endsWith("区")
                        && STEMS.exists(known -> isOneCharacterOff(stem, known)));
    }

    private static boolean isOneCharacterOff(String stem, String known) {
        return stem.length() == known.length()
                && IntStream.range(0, stem.length())
                                .filter(at -> stem.charAt(at) != known.charAt(at))
                                .count()
                        == 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
