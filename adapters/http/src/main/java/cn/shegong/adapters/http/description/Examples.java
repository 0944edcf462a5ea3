package cn.shegong.adapters.http.description;

/** 示例: a body for each call; a test sends every one. */
public final class Examples {

    /** The scenario and the one project that questions about a portfolio are about; more keys may follow. */
    private static final String ONE_POST = """
            {"scenario": {"scenario": "上调5%", "measures": "shenzhen-2020-11", "horizon": {"from": 2027, "to": 2029},
                "adjustments": [{"effective": "2028-01", "uplift": "5%"}]},
              "projects": [{"id": "P1", "district": "福田区", "field": 4, "start": "2027-01", "renews": "yes", "g9": 1}]""";

    public static final String PROJECTION = ONE_POST + "}";

    public static final String SCENARIO = """
            {"scenario": {"scenario": "x", "measures": "shenzhen-2020-11", "horizon": {"from": 2027, "to": 2032},
                "adjustments": {"every": "3 years", "from": "2027-11", "uplift": "5%"}}}
            """;

    public static final String CYCLES = ONE_POST + """
            , "from": "2027-01"}
            """;

    public static final String COMPARISON = ONE_POST + """
            , "years": [2027, 2028]}
            """;

    public static final String DEADLINES = ONE_POST + """
            , "asOf": "2028-10-01", "within": 24}
            """;

    public static final String VERIFICATION = ONE_POST + """
            , "answer": {"cycles": [], "question": {"kind": "cycles", "from": "2027-01"}, "notices": [],
                "receipt": {"version": "0.1.0", "measures": "0", "inputs": "0", "answer": "0"}}}
            """;

    public static final String AFFORDABILITY = ONE_POST + """
            , "adjustment": "2028-01", "year": "all", "cap": "500000.00"}
            """;

    public static final String RECKONING = ONE_POST + """
            , "adjustment": "2028-01"}
            """;

    public static final String EXPLANATION = ONE_POST + """
            , "series": "budget", "year": 2028, "depth": 2}
            """;

    public static final String CHECK = """
            {"id": "Q1", "district": "福田区", "field": 4, "start": "2024-01", "months": 36,
              "heads": {"5": 1, "7": 2, "9": 3}, "professionalPosts": 6, "certified": 6,
              "budget": {"labour": "840000.00", "supervision": "25200.00", "activities": "40000.00",
                "management": "45000.00", "insuranceAndTax": "18000.00", "training": "10000.00"}}
            """;

    public static final String STAFFING = """
            [{"norm": "1.1", "quantity": 65, "existing": 0}]
            """;

    private Examples() {}
}
