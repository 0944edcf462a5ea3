import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes {@code projects.csv} and {@code needs.csv}, an invented portfolio of purchased social work of the size of
 * Shenzhen's, and prints the heads of each district in December 2027 (needs at the lower end of their range).
 * <p>Run: {@code java examples/shenzhen/Generate.java [folder [seed]]}. One seed gives the same bytes everywhere.
 * Chinese is escaped, with the plain text beside it, since Java 17 reads a source in the charset of the machine.
 */
public final class Generate {
    // Everything here is invented demonstration data: no row stands for a real project, community or organisation.
    private static final long SEED = 20201112L;
    /** "深圳晚报" (2021) counts 660+ community centres and 9,600+ practitioners; the split by district is invented. */
    private static final List<District> DISTRICTS = List.of(
            new District("\u798f\u7530\u533a", "FT", 94, 9), // 福田区
            new District("\u7f57\u6e56\u533a", "LUH", 82, 7), // 罗湖区, not LH: that could be 龙华 too
            new District("\u76d0\u7530\u533a", "YT", 24, 2), // 盐田区
            new District("\u5357\u5c71\u533a", "NS", 100, 10), // 南山区
            new District("\u5b9d\u5b89\u533a", "BA", 122, 25), // 宝安区
            new District("\u9f99\u5c97\u533a", "LG", 108, 21), // 龙岗区
            new District("\u9f99\u534e\u533a", "LOH", 52, 14), // 龙华区
            new District("\u576a\u5c71\u533a", "PS", 23, 4), // 坪山区: 23 centres in 2014 (team.swchina.org)
            new District("\u5149\u660e\u533a", "GM", 31, 6), // 光明区
            new District("\u5927\u9e4f\u65b0\u533a", "DP", 24, 2)); // 大鹏新区

    /** Annex 1, the lower end of each ratio; quantities of the city and growth (tenths of a per cent) are invented. */
    private static final List<Norm> NORMS = List.of(
            new Norm("1.1", 1, 70, 1, 0, 1_500, -10), // 儿童福利服务机构中的儿童 (none in the two smallest districts)
            new Norm("1.2", 1, 200, 1, 0, 9_000, 45), // 养老机构中的老人
            new Norm("2", 2, 200, 1, 0, 20_000, -10), // 社会救助服务对象
            new Norm("3", 3, 500, 1, 0, 90_000, 15), // 居民户 (of the communities that take part)
            new Norm("4", 4, 1, 5, 0, 20, 10), // 社区党群服务中心 (new ones)
            new Norm("5", 5, 5_000, 1, 0, 1_500_000, 15), // 家庭
            new Norm("6", 6, 50, 1, 0, 28_000, 30), // 登记在册的精神障碍患者
            new Norm("7", 7, 70, 1, 0, 10_000, 20), // 残疾人社会福利机构、职业康复机构中服务的残疾人
            new Norm("8", 8, 1, 1, 0, 460, 25), // 学校
            new Norm("9", 9, 200, 1, 0, 45_000, 10), // 失业人员
            new Norm("10", 10, 1, 3, 0, 70, 0), // 辖区会员2000人以下的工会
            new Norm("11", 11, 70, 1, 0, 10_000, 5), // 问题青少年
            new Norm("12", 12, 100, 1, 2, 26_000, -20), // 戒毒人员、登记在册的吸毒人员
            new Norm("13", 13, 15, 1, 1, 4_800, -5), // 社矫对象、安帮对象
            new Norm("14", 14, 1, 1, 0, 140, 20), // 医院
            new Norm("15", 15, 70, 1, 0, 20_000, 10), // 信访案件
            new Norm("16", 16, 0, 1, 0, 60, 0), // 灾害社会工作志愿服务队: no ratio, posts are given
            new Norm("17.1", 17, 1, 2, 0, 70, 0), // 街道反邪教服务
            new Norm("17.2", 17, 200, 1, 0, 6_000, 0), // 现役军人服务
            new Norm("17.3", 17, 0, 1, 0, 40, 0)); // 其他: no ratio, posts are given
    private static final List<String> FIELDS = List.of(
            "\u793e\u4f1a\u798f\u5229", "\u793e\u4f1a\u6551\u52a9", "\u6148\u5584\u4e8b\u4e1a", // 社会福利 社会救助 慈善事业
            "\u793e\u533a\u5efa\u8bbe", "\u5a5a\u59fb\u5bb6\u5ead", "\u7cbe\u795e\u536b\u751f", // 社区建设 婚姻家庭 精神卫生
            "\u6b8b\u969c\u5eb7\u590d", "\u6559\u80b2\u8f85\u5bfc", "\u5c31\u4e1a\u63f4\u52a9", // 残障康复 教育辅导 就业援助
            "\u804c\u5de5\u5e2e\u6276", "\u72af\u7f6a\u9884\u9632", "\u7981\u6bd2\u6212\u6bd2", // 职工帮扶 犯罪预防 禁毒戒毒
            "\u77eb\u6cbb\u5e2e\u6559", "\u536b\u751f\u5065\u5eb7", "\u7ea0\u7eb7\u8c03\u89e3", // 矫治帮教 卫生健康 纠纷调解
            "\u5e94\u6025\u5904\u7f6e", "\u5176\u4ed6"); // 应急处置 其他
    private static final String NOTE = "\u6f14\u793a\u6570\u636e"; // 演示数据
    private static final String SERVICE = "\u793e\u4f1a\u5de5\u4f5c\u670d\u52a1"; // 社会工作服务
    private static final String LOT = SERVICE + "\uff08\u6807\u51c6%s\uff09\u7b2c%d\u6807\u6bb5"; // （标准1.1）第1标段
    // 第01社区党群服务中心: a number in place of a name
    private static final String CENTRE = "\u7b2c%02d\u793e\u533a\u515a\u7fa4\u670d\u52a1\u4e2d\u5fc3" + SERVICE;
    /** Weights of grades 1-9: invented, near the 20 % intermediate, 70 % assistant behind the published average. */
    private static final int[] GRADES = {1, 2, 5, 25, 55, 105, 190, 285, 332};
    private static final List<String> MIXES = List.of(
            "0,0,1,2,4,8,14,20,25", "0,0,0,1,4,8,15,22,30", "1,1,2,4,8,12,16,20,25", "0,0,1,4,9,14,20,20,14");
    private static final int[] AUXILIARY_SHARES = {0, 0, 5, 8, 10, 10, 12, 15, 20};
    /** Weights: a centre of 5 to 8 posts (Annex 1); contracts of 36 ("generally", Measure 13), 24 and 12 months. */
    private static final int[] CENTRE_POSTS = {40, 35, 17, 8};
    private static final int[] SHORTER = {92, 5, 3};
    /** Weights of the opening months January to December, and of the years 2021 to 2027. */
    private static final int[] OPENING = {6, 1, 1, 6, 1, 1, 6, 1, 1, 1, 6, 1};
    private static final int[] YEARS = {22, 22, 22, 14, 14, 4, 2};
    private static final YearMonth LAST_START = YearMonth.of(2027, 10);
    private static final YearMonth COUNTED = YearMonth.of(2027, 12);
    private static final int AS_OF = 2025;
    private static final int LOT_POSTS = 30;
    private static final int TOP_TIER_SHARE = 7; // no top-tier hospital in a district of a smaller share

    /** Its centres, and its share of the city's other quantities in per cent. */
    record District(String name, String code, int centres, int share) { }

    /** So many posts for so many clients (0: no ratio), at least so many; the quantity of the city and its growth. */
    record Norm(String code, int field, long clients, long posts, long atLeast, long city, int growth) {
        long posts(long quantity) {
            return clients == 0 ? quantity : Math.max(atLeast, (quantity * posts + clients - 1) / clients);
        }
    }

    /** The cells of a contract, whether it runs in the month counted, and the year its cycle of that month opened. */
    record Term(YearMonth start, String renews, String months, boolean runs, int openingYear) { }

    private final SplittableRandom random;
    private final List<String> projects = new ArrayList<>(List.of(
            "id,district,field,start,renews,g1,g2,g3,g4,g5,g6,g7,g8,g9,g10,months,name,note"));
    private final List<String> needs = new ArrayList<>(List.of("id,district,field,norm,quantity,asOf,growth,start,"
            + "renews,g1,g2,g3,g4,g5,g6,g7,g8,g9,auxiliaryShare,months,range,posts,extra,name,note"));
    private District district;
    private int number;
    private long heads;

    private Generate(long seed) {
        random = new SplittableRandom(seed);
    }

    public static void main(String... args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Path.of("examples", "shenzhen");
        Generate generate = new Generate(args.length > 1 ? Long.parseLong(args[1]) : SEED);
        System.err.println("total " + DISTRICTS.stream().mapToLong(generate::write).sum());
        Files.writeString(folder.resolve("projects.csv"), String.join("\n", generate.projects) + "\n");
        Files.writeString(folder.resolve("needs.csv"), String.join("\n", generate.needs) + "\n");
    }

    private long write(District next) {
        district = next;
        number = 0;
        heads = 0;
        IntStream.rangeClosed(1, district.centres()).forEach(
                centre -> project(4, 5 + weighted(CENTRE_POSTS), String.format(Locale.ROOT, CENTRE, centre)));
        IntStream.rangeClosed(1, FIELDS.size()).forEach(
                field -> project(field, 3 + below(3) + district.share() / 5, FIELDS.get(field - 1) + SERVICE));
        NORMS.stream().filter(norm -> !norm.code().equals("1.1") || district.share() > 2).forEach(this::lots);
        System.err.println(district.code() + " " + heads);
        return heads;
    }

    private void project(int field, int posts, String name) {
        int[] grades = new int[10];
        IntStream.range(0, posts).forEach(post -> grades[weighted(GRADES)]++);
        grades[9] = below(5) < 3 ? posts / 4 : 0; // a quarter of the posts is a fifth of all heads
        String mix = String.join(",", Arrays.stream(grades).mapToObj(Integer::toString).toList());
        Term term = term();
        heads += term.runs() ? posts + grades[9] : 0;
        row(projects, field, term.start(), term.renews(), mix, term.months(), district.name() + name);
    }

    /** The need of one norm, put out in lots of some thirty posts at most. */
    private void lots(Norm norm) {
        long quantity = Math.max(1, norm.city() * district.share() * (90 + below(21)) / 10_000);
        long lots = norm.posts(quantity) / LOT_POSTS + 1;
        int growth = Math.max(-30, Math.min(60, norm.growth() + below(21) - 10));
        for (long lot = 1; lot <= lots; lot++) {
            String name = FIELDS.get(norm.field() - 1) + String.format(Locale.ROOT, LOT, norm.code(), lot);
            need(norm, quantity * lot / lots - quantity * (lot - 1) / lots, BigDecimal.valueOf(growth, 1), name);
        }
    }

    private void need(Norm norm, long quantity, BigDecimal growth, String name) {
        Term term = term();
        boolean given = norm.clients() == 0;
        int share = AUXILIARY_SHARES[below(AUXILIARY_SHARES.length)];
        long extra = norm.code().equals("14") && district.share() >= TOP_TIER_SHARE ? 2 + below(5) : 0;
        BigDecimal factor = BigDecimal.ONE.add(growth.movePointLeft(2))
                .pow(term.openingYear() - AS_OF, MathContext.DECIMAL128);
        BigDecimal grown = factor.multiply(BigDecimal.valueOf(quantity)).setScale(0, RoundingMode.HALF_UP);
        long posts = norm.posts(given ? quantity : grown.longValueExact()) + extra;
        heads += term.runs() ? posts + posts * share / (100 - share) : 0;
        row(needs, norm.field(), norm.code(), given ? 0 : quantity, AS_OF, (given ? "0" : growth) + "%",
                term.start(), term.renews(), MIXES.get(below(MIXES.size())), share + "%", term.months(), "",
                given ? quantity : "", extra > 0 ? extra : "", district.name() + name);
    }

    private Term term() {
        boolean renews = below(100) >= 4;
        YearMonth drawn = YearMonth.of(renews ? 2021 + weighted(YEARS) : 2025 + below(3), 1 + weighted(OPENING));
        YearMonth start = drawn.isAfter(LAST_START) ? LAST_START : drawn;
        int months = 36 - 12 * weighted(SHORTER);
        long cycles = start.until(COUNTED, ChronoUnit.MONTHS) / months;
        return new Term(start, renews ? "yes" : "no", months == 36 ? "" : "" + months, renews || cycles == 0,
                start.plusMonths(cycles * months).getYear());
    }

    private int weighted(int... weights) {
        int index = 0;
        for (int left = below(Arrays.stream(weights).sum()); left >= weights[index]; index++) {
            left -= weights[index];
        }
        return index;
    }

    /** From nextLong, which is SplitMix64 in every Java; the algorithm of nextInt(bound) might change. */
    private int below(int bound) {
        return (int) Long.remainderUnsigned(random.nextLong(), bound);
    }

    private void row(List<String> file, Object... cells) {
        String id = String.format(Locale.ROOT, "%s-%03d", district.code(), ++number);
        String middle = String.join(",", Arrays.stream(cells).map(Object::toString).toList());
        file.add(String.join(",", id, district.name(), middle, NOTE));
    }
}
