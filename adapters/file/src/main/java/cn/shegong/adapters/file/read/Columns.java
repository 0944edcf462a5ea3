package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Tidy;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;

/** The columns of tables by their names: English keys, and the Chinese headers that mean the same. */
final class Columns {

    /** A unit or a remark in brackets at a header's end, such as （人）. */
    private static final Pattern REMARK = Pattern.compile(" ?[(\\[].*[)\\]]$");

    private static final Map<String, String> KEYS = names(
            "id 编号 项目编号 项目ID",
            "district 区 所在区 行政区 区域",
            "field 领域 服务领域",
            "start 开始 开始月份 起始月份 开始月 起始月",
            "renews 续期 是否续期 续签 是否续签",
            "months 月数 周期月数 合同月数",
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
            "g1 薪级1 1级",
            "g2 薪级2 2级",
            "g3 薪级3 3级",
            "g4 薪级4 4级",
            "g5 薪级5 5级",
            "g6 薪级6 6级",
            "g7 薪级7 7级",
            "g8 薪级8 8级",
            "g9 薪级9 9级",
            "g10 薪级10 10级");

    private Columns() {}

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
    static String key(String header) {
        String tidy = Tidy.text(header);
        return known(tidy).getOrElse(tidy);
    }

    static boolean isKnown(String header) {
        return known(Tidy.text(header)).isDefined();
    }

    private static Option<String> known(String tidy) {
        String bare = REMARK.matcher(tidy).replaceFirst("").toLowerCase(Locale.ROOT);
        return KEYS.get(tidy.toLowerCase(Locale.ROOT)).orElse(KEYS.get(bare));
    }
}
