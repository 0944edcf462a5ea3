package cn.shegong.simulation.kernel;

/** 列式: how the heads of a block's rows are told apart. */
enum Shape {
    /** One column a grade. */
    GRADES(10),
    /** One column a band. */
    BANDS(4),
    /** One column; no pay is known. */
    NUMBER(1);

    private final int columns;

    Shape(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }
}
