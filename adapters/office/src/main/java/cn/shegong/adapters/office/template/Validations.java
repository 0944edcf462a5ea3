package cn.shegong.adapters.office.template;

import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/** 数据有效性: what a spreadsheet program lets people fill in, with a word of help. */
record Validations(Sheet sheet, Phrases phrases) {

    private static final String MOST = "10000000";

    /**
     * @param from the first row, from 1
     * @param hint shown beside a cell of the column
     */
    void add(Kind kind, int column, int from, int to, String hint) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                constraint(helper, kind, Letters.cell(column, from)),
                new CellRangeAddressList(from - 1, to - 1, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(kind != Kind.TEXT);
        validation.setErrorStyle(
                kind == Kind.DISTRICT ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(phrases.of("error.title"), phrases.of("error." + kind.name()));
        validation.setShowPromptBox(true);
        validation.createPromptBox("", hint);
        // By POI, in this form of file: yes to suppress it shows it.
        validation.setSuppressDropDownArrow(kind.isChosen());
        sheet.addValidationData(validation);
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, Kind kind, String first) {
        return switch (kind) {
            case TEXT -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", "1000");
            case COUNT -> whole(helper, "0", MOST);
            case GRADE -> whole(helper, "1", "10");
            case CYCLE -> whole(helper, "1", "60");
            case YEAR -> whole(helper, "1900", "2200");
            case HOURS -> decimal(helper, "0", "10000");
            case RATE -> decimal(helper, "-1", "1");
            case MONEY -> decimal(helper, "0", "1000000000000");
            case MONTH -> helper.createCustomConstraint("OR(ISTEXT(" + first + "),DAY(" + first + ")=1)");
            case DAY -> helper.createCustomConstraint("OR(ISTEXT(" + first + "),ISNUMBER(" + first + "))");
            default -> helper.createFormulaListConstraint(kind.list());
        };
    }

    private static DataValidationConstraint whole(DataValidationHelper helper, String least, String most) {
        return helper.createNumericConstraint(ValidationType.INTEGER, OperatorType.BETWEEN, least, most);
    }

    private static DataValidationConstraint decimal(DataValidationHelper helper, String least, String most) {
        return helper.createNumericConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, least, most);
    }
}
