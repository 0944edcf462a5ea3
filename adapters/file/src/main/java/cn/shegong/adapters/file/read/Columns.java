package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Tidy;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;

/** The columns of tables by their names: English keys, and the Chinese headers that mean the same. */
final class Columns {

    private static final Pattern HOURS = Pattern.compile("(?:hours|学时)([0-9]{4})年?|([0-9]{4})年?度?(?:继续教育)?学时");
    /** 薪级九, 九级, 第9级, 薪级9级, G9. */
    private static final Pattern GRADE =
            Pattern.compile("(?:薪级|g|薪级第|薪酬等级)([0-9]{1,2}|[一二三四五六七八九十])级?|第?([0-9]{1,2}|[一二三四五六七八九十])级");

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|[一二三四五六七八九十]+(?=级)|(?<=薪级)[一二三四五六七八九十]+");
    private static final Pattern FURTHER = Pattern.compile("^(?:其他|其它|other) ?[:：] ?", Pattern.CASE_INSENSITIVE);
    private static final int LEAST_LETTERS = 4;
    private static final Set<String> TERMS =
            HashSet.of("服务期限", "合同时长", "合同期", "合同期限", "期限", "服务期", "服务年限", "合同年限", "周期", "项目周期", "term");
    /** Names that are not read, and the columns that they are near. */
    private static final Map<String, String> SYNONYMS = synonyms(
            "end 截止月份 到期月份 截止日期 到期日期 结束日期 终止日期 截止 到期 截止月 到期月 截止时间 到期时间 结束时间 终止时间",
            "start 开始日期 起始日期 开始时间 起始时间 启动月份 启动时间 合同开始 服务开始",
            "heads 用人数 编制 编制数 人员数 人员数量 配备人数 用工人数 在岗人数 岗位人数",
            "quantity 服务人数 对象数量 对象人数 服务对象人数 户数 床位数",
            "growth 增幅 增长 年增幅 年均增长率",
            "asOf 数据年份 统计年份 基准年份 年份",
            "norm 配备比例 标准编号 配备标准编号",
            "monthlyPay 月工资 工资 月收入 薪酬 薪资 月薪资",
            "hired 入职 入职年月 入职月份",
            "labour 人工成本 人员成本 人员经费 人力费用 人力经费",
            "supervision 督导费 督导费用",
            "activities 活动费 业务费 业务经费 业务活动经费 活动经费",
            "management 管理经费 管理费用",
            "insuranceAndTax 税费 保险税费 服务险 保险和税费",
            "training 培训经费 培训费用",
            "professionalPosts 专业岗 社工岗位 社工岗位数",
            "certified 持证数 持证人员 持证社工");

    private static final Map<String, ColumnKind> KINDS = kinds();

    /** Projects, needs, and rows of norms. */
    static final Columns PORTFOLIO = new Columns(names(
            "id 编号 项目编号 项目ID",
            "district 区 所在区 行政区 区域 所属区 区名 区县",
            "field 领域 服务领域",
            "start 开始 开始月份 起始月份 开始月 起始月",
            "renews 续期 是否续期 续签 是否续签 续约 是否续约",
            "months 月数 周期月数 合同月数",
            "end 结束月份 结束 结束月 终止月份",
            "name 项目名称",
            "buyer 购买主体",
            "level 层级",
            "funding 资金来源",
            "street 街道",
            "heads 人数 总人数",
            "senior 高级",
            "intermediate 中级",
            "assistant 助理 初级",
            "auxiliary 辅助 辅助人员",
            "norm 标准 配备标准",
            "quantity 数量 服务数量 服务对象数量",
            "asOf 基准年 数量年份",
            "growth 年增长率 增长率",
            "auxiliaryShare 辅助人员占比 辅助占比",
            "range 区间 区间取值",
            "posts 给定岗位 岗位数",
            "extra 另加岗位 增配岗位",
            "existing 现有岗位 现有岗位数",
            "applied 续期申请 续期申请月 申请月",
            "evaluated 评估 评估月 评估月份 专业评估",
            "g1 薪级1 1级",
            "g2 薪级2 2级",
            "g3 薪级3 3级",
            "g4 薪级4 4级",
            "g5 薪级5 5级",
            "g6 薪级6 6级",
            "g7 薪级7 7级",
            "g8 薪级8 8级",
            "g9 薪级9 9级",
            "g10 薪级10 10级"));

    /** Proposals. */
    static final Columns PROPOSALS = new Columns(names(
                    "professionalPosts 专业岗位 专业岗位数 社会工作专业岗位",
                    "certified 持证人数 持证岗位",
                    "labour 人力成本",
                    "supervision 督导经费",
                    "activities 业务活动费",
                    "management 管理费",
                    "insuranceAndTax 服务险和税费",
                    "training 人员培训费 培训费",
                    "districtStandard 区自定标准 区打包标准",
                    "expires 期满月 期满月份",
                    "applied 申请月 续期申请月",
                    "review 评审 评审结果")
            .merge(PORTFOLIO.keys));

    /** Rosters. */
    static final Columns ROSTER = new Columns(
            names(
                    "grade 薪级",
                    "post 岗位 岗位类别",
                    "certificate 证书 职业水平证书",
                    "certifiedOn 取证日期 发证日期",
                    "hired 入职日期 入职时间",
                    "inducted 岗前培训 岗前培训日期",
                    "monthlyPay 月薪酬 月薪",
                    "project 项目 项目编号",
                    "field 领域 服务领域",
                    "start 合同开始月份 合同起始月",
                    "filed 备案号",
                    "advertised 公开招聘"),
            true);

    private static Map<String, String> synonyms(String... lines) {
        return HashMap.ofEntries(Vector.of(lines)
                .map(line -> Vector.of(line.split(" ", -1)))
                .flatMap(words -> words.tail().map(word -> Tuple.of(word, words.head()))));
    }

    private static Map<String, ColumnKind> kinds() {
        Map<String, ColumnKind> kinds = HashMap.empty();
        for (String key : "start end".split(" ", -1)) {
            kinds = kinds.put(key, ColumnKind.MONTH);
        }
        for (String key : "hired certifiedOn".split(" ", -1)) {
            kinds = kinds.put(key, ColumnKind.DATE);
        }
        for (String key : ("heads senior intermediate assistant auxiliary quantity posts extra existing"
                        + " professionalPosts certified g1 g2 g3 g4 g5 g6 g7 g8 g9 g10")
                .split(" ", -1)) {
            kinds = kinds.put(key, ColumnKind.COUNT);
        }
        for (String key : "labour supervision activities management insuranceAndTax training".split(" ", -1)) {
            kinds = kinds.put(key, ColumnKind.MONEY);
        }
        return kinds.put("monthlyPay", ColumnKind.PAY)
                .put("districtStandard", ColumnKind.STANDARD)
                .put("months", ColumnKind.LENGTH)
                .put("growth", ColumnKind.RATE)
                .put("auxiliaryShare", ColumnKind.RATE)
                .put("renews", ColumnKind.YES_NO);
    }

    /** What a header stands for in a table. */
    sealed interface Match {}

    /** One of the table's columns. */
    record Known(String key) implements Match {}

    /** How long a cycle is, by a name of which it is not said whether it is of months or years: a unit must say so. */
    record Term(String key) implements Match {}

    /** Nearly one of the table's columns, by its key: which of the two is meant is asked. */
    record Near(String key) implements Match {}

    /** One that nothing is computed from. */
    record Further(String name) implements Match {}

    private final Map<String, String> keys;
    private final boolean hasHours;
    /** By what is left of a name without its numbers. */
    private final Lazy<Map<String, String>> unnumbered;

    private Columns(Map<String, String> keys) {
        this(keys, false);
    }

    /**
     * @param hasHours whether there are columns of hours, one for each year
     */
    private Columns(Map<String, String> keys, boolean hasHours) {
        this.keys = keys;
        this.hasHours = hasHours;
        unnumbered = Lazy.of(() -> keys.mapKeys(name -> NUMBER.matcher(name).replaceAll("")));
    }

    private static Map<String, String> names(String... lines) {
        Map<String, String> names = HashMap.empty();
        for (String line : lines) {
            Vector<String> words = Vector.of(line.split(" ", -1));
            for (String word : words) {
                names = names.put(word.toLowerCase(Locale.ROOT), words.head());
            }
        }
        return names;
    }

    Match match(String header) {
        HeaderName name = HeaderName.of(header);
        String further = FURTHER.matcher(Tidy.text(header)).replaceFirst("");
        if (name.isOther() || name.plain().isEmpty()) {
            return new Further(further);
        }
        Option<String> exact = known(name.plain());
        if (exact.isDefined()) {
            return new Known(exact.get());
        }
        if (TERMS.contains(name.plain()) && keys.containsValue("months")) {
            return new Term("months");
        }
        return near(name.plain()).<Match>map(Near::new).getOrElse(() -> new Further(further));
    }

    /** The key that a header stands for; of a further column, the header as it is. */
    String key(String header) {
        Match match = match(header);
        return match instanceof Known exact
                ? exact.key()
                : match instanceof Further further ? further.name() : Tidy.text(header);
    }

    boolean isKnown(String header) {
        HeaderName name = HeaderName.of(header);
        return !name.isOther() && known(name.plain()).isDefined();
    }

    private Option<String> known(String plain) {
        Option<String> exact = keys.get(plain);
        if (exact.isDefined()) {
            return exact;
        }
        Option<String> grade = gradeNumber(plain).filter(number -> keys.containsKey("g1"));
        if (grade.isDefined()) {
            return grade.flatMap(number -> keys.get("g" + number));
        }
        var hours = HOURS.matcher(plain);
        return hasHours && hours.matches()
                ? Option.some("hours" + (hours.group(1) == null ? hours.group(2) : hours.group(1)))
                : Option.none();
    }

    /**
     * The number of a grade in either way of writing, such as 9 of 薪级九, 9级 or g9.
     *
     * @param plain in small letters, without blanks
     */
    static Option<String> gradeNumber(String plain) {
        var grade = GRADE.matcher(plain);
        if (!grade.matches()) {
            return Option.none();
        }
        String number = grade.group(1) == null ? grade.group(2) : grade.group(1);
        int chinese = NUMERALS.indexOf(number) + 1;
        return Option.some(chinese > 0 && number.length() == 1 ? Integer.toString(chinese) : number);
    }

    private Option<String> near(String plain) {
        return Option.of(SYNONYMS.get(plain).getOrNull())
                .filter(keys::containsValue)
                .orElse(() -> {
                    String letters = NUMBER.matcher(plain).replaceAll("");
                    boolean numbered = !letters.equals(plain) && !letters.isEmpty();
                    return numbered ? unnumbered.get().get(letters) : Option.none();
                })
                .orElse(() -> Option.when(hasHours && plain.endsWith("学时"), "hours"))
                .orElse(() -> keys.find(each -> each._1.length() >= LEAST_LETTERS && isOneEdit(each._1, plain))
                        .map(each -> each._2));
    }

    /** One letter more, one less or another one. */
    static boolean isOneEdit(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return longer - shorter <= 1 && longer - same - tail == 1;
    }

    /** What a column is called where it is asked for: its key, and the first of its headers. */
    static String asked(String key) {
        return "column:" + key;
    }

    /** Of those that are there, the header that most likely was meant for a column; none where none is like it. */
    Option<String> nearest(String key, Seq<String> headers) {
        Seq<String> names = keys.filterValues(key::equals).keySet().toVector();
        return headers.filter(header ->
                        match(header) instanceof Near near && near.key().equals(key))
                .headOption()
                .orElse(() -> headers.find(header ->
                        names.exists(name -> isLike(HeaderName.of(header).plain(), name))));
    }

    /** Half of the letters of the shorter one in the same order. */
    private static boolean isLike(String header, String name) {
        int from = 0;
        int found = 0;
        for (int i = 0; i < name.length(); i++) {
            int at = header.indexOf(name.charAt(i), from);
            if (at >= 0) {
                found++;
                from = at + 1;
            }
        }
        int shorter = Math.min(header.length(), name.length());
        return shorter >= 2 && found * 2 >= shorter && found >= 2;
    }

    /** What stands in a column; of further ones, texts. */
    static ColumnKind kind(String key) {
        return key.startsWith("hours") ? ColumnKind.HOURS : KINDS.getOrElse(key, ColumnKind.TEXT);
    }
}
