package cn.shegong.adapters.office.write;

import io.vavr.collection.Vector;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** 图表: columns by year, drawn by the spreadsheet program from the cells of a table. */
record Charts(XSSFSheet sheet) {

    static final int HEIGHT = 20;
    private static final int WIDTH = 9;
    private static final String OVERLAP = "100";

    private static final Vector<Integer> COLOURS = Vector.of(
            0x1F4E79, 0x9DC3E6, 0xC55A11, 0xF4B183, 0x385723, 0xA9D18E, 0x7F6000, 0xFFD966, 0x3B3838, 0xAFABAB);

    /** Numbers that stand side by side in a row, and where. */
    record Line(String name, int row, Vector<Double> values) {}

    /**
     * Numbers that stand one below the other.
     *
     * @param row of the first, from 0
     * @param column in which they stand; their names stand in the first
     */
    record Down(int row, int column, Vector<String> names, Vector<Double> values) {}

    /**
     * One bar a number, from the middle up where it adds and down where it takes away.
     *
     * @param row of the sheet, from 0, at which it is drawn
     */
    void bars(String title, int row, Down numbers) {
        XSSFChart chart = chart(title, row);
        XDDFBarChartData bars = bars(chart);
        bars.getCategoryAxis().setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromArray(numbers.names().toJavaArray(String[]::new), range(numbers, 0)),
                XDDFDataSourcesFactory.fromArray(
                        numbers.values().toJavaArray(Double[]::new), range(numbers, numbers.column())));
        series.setTitle(title, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour(0))));
        chart.plot(bars);
    }

    /**
     * One column a year, of the lines one on the other.
     *
     * @param row of the sheet, from 0, at which it is drawn
     * @param head the row of the years
     * @param column of the first year
     */
    void stacked(String title, int row, int head, int column, Vector<String> years, Vector<Line> lines) {
        XSSFChart chart = chart(title, row);
        XDDFBarChartData bars = bars(chart);
        if (lines.flatMap(Line::values).forAll(value -> value >= 0)) {
            bars.getValueAxes().get(0).setMinimum(0); // or programs begin the bars where it suits them
        }
        if (lines.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
            bars.setBarGrouping(BarGrouping.STACKED);
        }
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromArray(years.toJavaArray(String[]::new), range(head, column, years));
        for (Line line : lines) {
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                    line.values().toJavaArray(Double[]::new), range(line.row(), column, years));
            XDDFChartData.Series series = bars.addSeries(names, values);
            series.setTitle(line.name(), null);
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour(lines.indexOf(line)))));
        }
        chart.plot(bars);
        if (lines.size() > 1) {
            overlap(chart.getCTChart().getPlotArea().getBarChartArray(0));
        }
    }

    private XSSFChart chart(String title, int row) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, row, WIDTH, row + HEIGHT);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        return chart;
    }

    private static XDDFBarChartData bars(XSSFChart chart) {
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setNumberFormat("#,##0");
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        return bars;
    }

    /** As text: POI's smaller set of schemas does not know the type of this number. */
    private static void overlap(CTBarChart bars) {
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), OVERLAP);
        }
    }

    /** Told apart also in grey: by turns darker and lighter. */
    private static byte[] colour(int number) {
        int colour = COLOURS.get(number % COLOURS.size());
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }

    private String range(int row, int column, Vector<String> years) {
        return new CellRangeAddress(row, row, column, column + years.size() - 1)
                .formatAsString(sheet.getSheetName(), true);
    }

    private String range(Down numbers, int column) {
        return new CellRangeAddress(
                        numbers.row(), numbers.row() + numbers.values().size() - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
