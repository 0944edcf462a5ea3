package cn.shegong.adapters.app;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;

/**
 * A column as offices name and fill it.
 *
 * @param unit by which its figures are written down
 * @param behind whether the unit stands behind each figure, or in its number format; else it is in the header or above
 * @param header as the file has it
 */
record DressedColumn(String key, Kind kind, Unit unit, boolean behind, String header) {

    /** What stands in it. */
    enum Kind {
        TEXT,
        WORD,
        FIELD,
        MONTH,
        DAY,
        YEAR,
        LENGTH,
        COUNT,
        MONEY,
        RATE,
        HOURS
    }

    /**
     * A unit.
     *
     * @param word empty where it is the usual one and not said
     * @param shift of how many tens it is a power
     */
    record Unit(String word, int shift) {
        static final Unit UNSAID = new Unit("", 0);
    }

    static final Vector<Unit> MONEYS = Vector.of(
            Unit.UNSAID, new Unit("元", 0), new Unit("千元", 3), new Unit("万元", 4), new Unit("亿元", 8), new Unit("万", 4));
    static final Vector<Unit> COUNTS = Vector.of(
            Unit.UNSAID, new Unit("人", 0), new Unit("名", 0), new Unit("百人", 2), new Unit("千人", 3), new Unit("万人", 4));
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Map<String, Vector<String>> HEADERS = lines(
            "id 编号 项目编号 项　目　编　号 项目\n编号 编号（必填） Ｉｄ",
            "district 区 所在区 所在\n区 行政区",
            "field 领域 服务领域 服务\u00a0领域 领域（1-17）",
            "start 开始 开始月份 起始月份 开始月份（年-月）",
            "renews 续期 是否续期 是否\n续签",
            "months 月数 合同月数 周期月数 合同期（月） 服务期限（月）",
            "end 结束月份 终止月份 结束\n月份",
            "heads 人数 总人数",
            "senior 高级 高\n级",
            "intermediate 中级",
            "assistant 助理 初级",
            "auxiliary 辅助 辅助人员",
            "norm 标准 配备标准",
            "quantity 数量 服务数量 服务对象数量",
            "asOf 基准年 数量年份",
            "growth 年增长率 增长率 增长率（%）",
            "auxiliaryShare 辅助人员占比 辅助占比 辅助占比（%）",
            "range 区间 区间取值",
            "posts 给定岗位 岗位数",
            "extra 另加岗位 增配岗位",
            "professionalPosts 专业岗位 专业岗位数",
            "certified 持证人数 持证岗位",
            "labour 人力成本 人力\n成本",
            "supervision 督导经费",
            "activities 业务活动费",
            "management 管理费",
            "insuranceAndTax 服务险和税费",
            "training 人员培训费 培训费",
            "districtStandard 区自定标准 区打包标准",
            "expires 期满月 期满月份",
            "applied 申请月 续期申请月",
            "review 评审 评审结果",
            "grade 薪级",
            "post 岗位 岗位类别",
            "certificate 证书 职业水平证书",
            "certifiedOn 取证日期 发证日期",
            "hired 入职日期 入职时间",
            "inducted 岗前培训 岗前培训日期",
            "monthlyPay 月薪酬 月薪",
            "filed 备案号",
            "advertised 公开招聘");
    private static final Map<String, Vector<String>> WORDS = lines(
            "yes 是 √ Y TRUE 1 续 yes ＴＲＵＥ",
            "no 否 × N FALSE 0 不续 no",
            "min min 下限",
            "max max 上限",
            "passed passed 通过",
            "pending pending 待审",
            "refused refused 未通过",
            "专业岗位 professional 专业岗位 社会工作岗位",
            "辅助岗位 auxiliary 辅助岗位",
            "none none 无 否",
            "assistant assistant 助理社会工作师 助理社工师 初级",
            "intermediate intermediate 社会工作师 社工师 中级",
            "senior senior 高级社会工作师 高级社工师 高级",
            "held yes 有 是");

    private static Map<String, Vector<String>> lines(String... lines) {
        return HashMap.ofEntries(Vector.of(lines)
                .map(line -> Vector.of(line.split(" ", -1)))
                .map(words -> io.vavr.Tuple.of(words.head(), words.tail())));
    }

    static <T> T pick(Vector<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    static Kind kind(String key) {
        if (key.matches("g[0-9]+")) {
            return Kind.COUNT;
        }
        if (key.startsWith("hours")) {
            return Kind.HOURS;
        }
        return switch (key) {
            case "field" -> Kind.FIELD;
            case "start", "end", "expires", "applied" -> Kind.MONTH;
            case "hired", "certifiedOn", "inducted" -> Kind.DAY;
            case "asOf" -> Kind.YEAR;
            case "months" -> Kind.LENGTH;
            case "heads",
                    "senior",
                    "intermediate",
                    "assistant",
                    "auxiliary",
                    "quantity",
                    "posts",
                    "extra",
                    "professionalPosts",
                    "certified" -> Kind.COUNT;
            case "labour",
                    "supervision",
                    "activities",
                    "management",
                    "insuranceAndTax",
                    "training",
                    "districtStandard",
                    "monthlyPay" -> Kind.MONEY;
            case "growth", "auxiliaryShare" -> Kind.RATE;
            case "renews", "range", "review", "post", "certificate", "advertised" -> Kind.WORD;
            default -> Kind.TEXT;
        };
    }

    /**
     * @param above the unit that a line above the table gives figures of its kind
     */
    static DressedColumn of(String key, Option<Unit> above, Random random) {
        Kind kind = kind(key);
        Vector<Unit> units = kind == Kind.MONEY ? MONEYS : kind == Kind.COUNT ? COUNTS : Vector.of(Unit.UNSAID);
        Unit unit = above.getOrElse(() -> pick(units, random));
        boolean behind = above.isEmpty() && random.nextBoolean();
        String bare = bareHeader(key, random);
        boolean said = !behind && !unit.word().isEmpty() && (above.isEmpty() || random.nextInt(3) == 0);
        return new DressedColumn(
                key,
                kind,
                unit,
                behind,
                said ? bare + pick(Vector.of("（", "\n（", "("), random) + unit.word() + "）" : bare);
    }

    private static String bareHeader(String key, Random random) {
        if (key.matches("g[0-9]+")) {
            int grade = Integer.parseInt(key.substring(1));
            char numeral = NUMERALS.charAt(grade - 1);
            return pick(
                    Vector.of(
                            key.toUpperCase(Locale.ROOT),
                            "薪级" + grade,
                            "薪级 " + grade,
                            "薪级\n" + grade,
                            grade + "级",
                            "薪级" + numeral,
                            numeral + "级"),
                    random);
        }
        if (key.startsWith("hours")) {
            String year = key.substring("hours".length());
            return pick(Vector.of(key, year + "年学时", "学时" + year, year + "年继续教育学时"), random);
        }
        return random.nextInt(4) == 0
                ? key
                : HEADERS.get(key).map(words -> pick(words, random)).getOrElse(key);
    }

    boolean isSummed() {
        return kind == Kind.COUNT || (kind == Kind.MONEY && !key.equals("districtStandard"));
    }

    DressedCell cell(String plain, Random random) {
        if (plain.isEmpty()) {
            boolean dash = (kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.LENGTH) && random.nextInt(3) == 0;
            return DressedCell.of(dash ? pick(Vector.of("-", "—", "/", "无"), random) : "");
        }
        return switch (kind) {
            case TEXT -> text(plain, random);
            case WORD -> DressedCell.of(blanks(word(plain, random), random));
            case FIELD -> field(plain, random);
            case MONTH -> month(YearMonth.parse(plain), random);
            case DAY ->
                plain.equals("none") ? DressedCell.of(pick(WORDS.get("none").get(), random)) : day(plain, random);
            case YEAR -> number(new BigDecimal(plain), pick(Vector.of("", "年", "年度"), random), random);
            case LENGTH -> number(new BigDecimal(plain), pick(Vector.of("", "个月", "月", ".0"), random), random);
            case HOURS -> number(new BigDecimal(plain), pick(Vector.of("", "学时", "小时"), random), random);
            case RATE -> rate(plain, random);
            case COUNT, MONEY -> figure(new BigDecimal(plain), random);
        };
    }

    private String word(String plain, Random random) {
        String meant = key.equals("certificate") && plain.equals("yes")
                ? "held"
                : plain.equals("是") ? "yes" : plain.equals("否") ? "no" : plain;
        if (key.equals("advertised")) {
            return plain;
        }
        return WORDS.get(meant).map(words -> pick(words, random)).getOrElse(plain);
    }

    private static String blanks(String text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> text + " ";
            case 1 -> "\u3000" + text;
            case 2 -> text + "\u200B";
            default -> text;
        };
    }

    private DressedCell text(String plain, Random random) {
        return DressedCell.of(key.equals("id") || key.equals("district") ? blanks(plain, random) : plain);
    }

    private static DressedCell field(String plain, Random random) {
        String name = PlainTable.TEXT
                .staffing()
                .fields()
                .get(Integer.parseInt(plain))
                .get()
                .name()
                .zh();
        return switch (random.nextInt(6)) {
            case 0 -> DressedCell.of(plain.length() == 1 ? "0" + plain : plain);
            case 1 -> DressedCell.of(name);
            case 2 -> DressedCell.of(plain + " " + name);
            case 3 -> DressedCell.of(plain + ".0");
            default -> number(new BigDecimal(plain), "", random);
        };
    }

    private static DressedCell month(YearMonth month, Random random) {
        String year = Integer.toString(month.getYear());
        String two = String.format(Locale.ROOT, "%02d", month.getMonthValue());
        String bare = Integer.toString(month.getMonthValue());
        String text = pick(
                Vector.of(
                        month.toString(),
                        year + "/" + bare,
                        year + "年" + bare + "月",
                        year + " 年 " + bare + " 月",
                        year + "." + two,
                        year + two,
                        month + "-01",
                        year + "." + two + ".01",
                        month + "-01 00:00:00",
                        year + "年" + (bare.equals("1") ? "元" : bare) + "月"),
                random);
        return random.nextBoolean()
                ? DressedCell.of(blanks(text, random))
                : new DressedCell(
                        text,
                        new DressedCell.Day(
                                month.atDay(1),
                                pick(Vector.of("yyyy-mm", "mmm-yy", "yyyy\"年\"m\"月\"", "yyyy/m/d"), random)));
    }

    private static DressedCell day(String plain, Random random) {
        LocalDate day = LocalDate.parse(plain);
        String text = pick(
                Vector.of(
                        plain,
                        day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
                        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                        plain + " 00:00:00"),
                random);
        return new DressedCell(
                text, random.nextBoolean() ? new DressedCell.Typed() : new DressedCell.Day(day, "yyyy-mm-dd"));
    }

    private DressedCell rate(String plain, Random random) {
        BigDecimal percent = new BigDecimal(plain.replace("%", ""));
        return new DressedCell(
                header.contains("%") && random.nextBoolean() ? percent.toPlainString() : percent.toPlainString() + "%",
                random.nextBoolean()
                        ? new DressedCell.Typed()
                        : new DressedCell.Figure(percent.movePointLeft(2), Option.some("0.00%")));
    }

    private static DressedCell number(BigDecimal number, String behind, Random random) {
        return new DressedCell(
                number.toPlainString() + behind,
                random.nextBoolean() ? new DressedCell.Typed() : new DressedCell.Figure(number, Option.none()));
    }

    /** The same figure in the column's unit. */
    private DressedCell figure(BigDecimal plain, Random random) {
        BigDecimal figure = plain.movePointLeft(unit.shift());
        String bare = (figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros()).toPlainString();
        String text = switch (random.nextInt(7)) {
            case 0 -> kind == Kind.MONEY ? "￥" + bare : bare + " ";
            case 1 -> full(bare);
            case 2 -> bare.contains(".") ? bare : bare + ".0";
            case 3 -> String.format(Locale.ROOT, "%,d", figure.toBigInteger()) + bare.replaceFirst("^[0-9]+", "");
            case 4 -> bare + "\u200B";
            default -> bare;
        };
        String shown = behind ? text.strip() + unit.word() : text;
        Option<String> format = behind && !unit.word().isEmpty()
                ? Option.some("0.##########\"" + unit.word() + "\"")
                : Option.when(random.nextInt(4) == 0, "#,##0.00");
        return new DressedCell(
                shown, random.nextBoolean() ? new DressedCell.Typed() : new DressedCell.Figure(figure, format));
    }

    private static String full(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(letter -> wide.append((char) (letter - '!' + '！')));
        return wide.toString();
    }

    /** Another value that could have been meant. */
    String other(String plain, Random random) {
        return switch (kind) {
            case TEXT ->
                plain.equals("无")
                        ? "备1"
                        : key.equals("filed")
                                ? "无"
                                : key.equals("grade")
                                        ? Integer.toString(Integer.parseInt(plain) % 10 + 1)
                                        : plain + "改";
            case WORD -> otherWord(plain);
            case FIELD -> Integer.toString(Integer.parseInt(plain) % 17 + 1);
            case MONTH ->
                YearMonth.parse(plain).plusMonths(1 + random.nextInt(30)).toString();
            case DAY ->
                plain.equals("none")
                        ? "2023-03-05"
                        : LocalDate.parse(plain)
                                .plusDays(1 + random.nextInt(99))
                                .toString();
            case YEAR -> Integer.toString(Integer.parseInt(plain) + 1);
            case LENGTH -> Integer.toString(Integer.parseInt(plain) == 24 ? 36 : 24);
            case RATE ->
                new BigDecimal(plain.replace("%", "")).add(BigDecimal.ONE).toPlainString() + "%";
            case HOURS, COUNT -> new BigDecimal(plain).add(BigDecimal.ONE).toPlainString();
            case MONEY ->
                new BigDecimal(plain)
                        .add(key.equals("districtStandard") ? BigDecimal.ONE : new BigDecimal("0.01"))
                        .toPlainString();
        };
    }

    private static String otherWord(String plain) {
        return switch (plain) {
            case "yes" -> "no";
            case "no" -> "yes";
            case "是" -> "否";
            case "否" -> "是";
            case "min" -> "max";
            case "max" -> "min";
            case "passed" -> "pending";
            case "专业岗位" -> "辅助岗位";
            case "辅助岗位" -> "专业岗位";
            case "assistant" -> "senior";
            case "none" -> "intermediate";
            default -> plain.equals("refused") || plain.equals("pending") ? "passed" : "assistant";
        };
    }
}
