package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Tidy;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The columns of tables by their names: English keys, and the Chinese headers that mean the same. */
final class Columns {

    /** A unit or a remark in brackets at a header's end, such as （人）. */
    private static final Pattern REMARK = Pattern.compile(" ?[(\\[].*[)\\]]$");

    private static final Pattern HOURS = Pattern.compile("^(?:hours|学时)([0-9]{4})$|^([0-9]{4})年?(?:继续教育)?学时$");

    /** Projects, needs, and rows of norms. */
    static final Columns PORTFOLIO = new Columns(names(
            "id 编号 项目编号 项目ID",
            "district 区 所在区 行政区 区域",
            "field 领域 服务领域",
            "start 开始 开始月份 起始月份 开始月 起始月",
            "renews 续期 是否续期 续签 是否续签",
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
            Columns::hours);

    private final Map<String, String> keys;
    private final UnaryOperator<String> further;

    private Columns(Map<String, String> keys) {
        this(keys, UnaryOperator.identity());
    }

    /**
     * @param further the keys of columns that are not named one by one
     */
    private Columns(Map<String, String> keys, UnaryOperator<String> further) {
        this.keys = keys;
        this.further = further;
    }

    /** A column of hours for each year: {@code hours2024}. */
    private static String hours(String header) {
        return HOURS.matcher(header).replaceFirst("hours$1$2");
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

    /** The key that a header stands for; of a further column, the header as it is. */
    String key(String header) {
        String tidy = Tidy.text(header);
        return known(tidy).getOrElse(tidy);
    }

    boolean isKnown(String header) {
        return known(Tidy.text(header)).isDefined();
    }

    private Option<String> known(String tidy) {
        String bare = REMARK.matcher(tidy).replaceFirst("").toLowerCase(Locale.ROOT);
        return keys.get(tidy.toLowerCase(Locale.ROOT))
                .orElse(keys.get(bare))
                .orElse(() -> Option.some(further.apply(tidy)).filter(key -> !key.equals(tidy)));
    }
}
