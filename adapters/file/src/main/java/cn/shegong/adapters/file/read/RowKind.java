package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Tidy;
import cn.shegong.application.port.Workbooks.Cell;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a row of a table is, told by its words. */
final class RowKind {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SUM = Pattern.compile(
            ".{0,16}(?:小计|合计|总计|累计|共计)(?:[(].*[)])?:?|(?:sub|grand)?-?totals?:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUM_OF_ALL = Pattern.compile(
            "(?:全市|全部|全表)?(?:合计|总计|累计|共计)(?:[(].*[)])?:?|(?:grand)?-?totals?:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW =
            Pattern.compile("[(※*]?(?:填表|填报|填制|制表|审核|复核|审批|审定|负责|经办|联系|核对|编制|校对|报送|报表|打印|注|备注|说明|附注|单位负责|财务|日期)"
                    + "[^:]{0,8}[:)].*|[(]?(?:注|备注|说明|附注)[)]?[0-9]?|※.*|第[0-9]+页.*|共[0-9]+页.*");
    private static final Pattern INSTRUCTION = Pattern.compile(
            "必填|选填|填|格式|例|请|是或否|是/否|重复|说明|人数|文字|数字|下拉|选择|required|optional|format|e\\.g\\.", Pattern.CASE_INSENSITIVE);
    static final Pattern UNIT_LINE = Pattern.compile("(?:计量|金额|货币|数量)?单位[:：] ?([^)）\\s]+(?: ?[、,，;；] ?[^)）\\s]+)*)");

    private RowKind() {}

    private static String plain(String text) {
        return BLANKS.matcher(Tidy.text(text)).replaceAll("");
    }

    static boolean isNumber(String text) {
        return Tidy.number(text).matches("[+-]?[0-9.,]+%?");
    }

    private static Option<Cell> firstText(Seq<Cell> cells) {
        return cells.find(cell -> !isNumber(cell.text()));
    }

    static boolean isSumLabel(String text) {
        return mayBeSum(text) && SUM.matcher(plain(text)).matches();
    }

    /** Whether a row of sums is called one of a part of the table, such as 小计 or 福田区合计. */
    static boolean isOfPart(Cell label) {
        return !SUM_OF_ALL.matcher(plain(label.text())).matches();
    }

    /** Cheap, since it is asked of every row. */
    private static boolean mayBeSum(String text) {
        return text.indexOf('计') >= 0 || text.toLowerCase(Locale.ROOT).contains("total");
    }

    /**
     * The cell that says that a row holds sums: the id's, the first text, or any text where the id is blank.
     *
     * @param id the column of the ids, if there is one
     */
    static Option<Cell> sumLabel(Seq<Cell> cells, Option<Integer> id) {
        if (!cells.exists(cell -> mayBeSum(cell.text()))) {
            return Option.none();
        }
        Option<Cell> named = cells.find(cell -> id.contains(cell.column()));
        return named.filter(cell -> isSumLabel(cell.text()))
                .orElse(() -> firstText(cells).filter(cell -> isSumLabel(cell.text())))
                .orElse(() -> named.isEmpty() && id.isDefined()
                        ? cells.find(cell -> isSumLabel(cell.text()))
                        : Option.none());
    }

    static boolean isBelow(Seq<Cell> cells) {
        return BELOW.matcher(plain(cells.head().text())).matches();
    }

    static boolean instructs(Seq<Cell> cells) {
        return cells.exists(cell -> INSTRUCTION.matcher(cell.text()).find());
    }

    static boolean isExample(Seq<Cell> cells) {
        return cells.exists(cell -> {
            String text = plain(cell.text()).toLowerCase(Locale.ROOT);
            return text.startsWith("示例")
                    || text.startsWith("样例")
                    || text.startsWith("例:")
                    || text.startsWith("example");
        });
    }
}
