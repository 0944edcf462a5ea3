package cn.shegong.domain.figure;

/** 术语: what a figure is, one name for each; the words for people are the adapters'. */
public enum Term {
    /** 预算: what a year or a cycle is budgeted at, CNY; of a proposal, its funds of a year. */
    BUDGET,
    /** 薪酬: the pay of a fiscal year, before the employer's on-cost, CNY. */
    PAY,
    /** 人力成本: pay with the employer's on-cost, CNY; of a proposal, the line of its funds. */
    LABOUR,
    /** 应付人员差额: what providers owe their people where the floor binds, CNY of a fiscal year. */
    LABOUR_OWED,
    /** 督导经费: what supervision costs, CNY; it lies within the budget. */
    SUPERVISION,
    /** 补足标准: budget less package, what the floor adds, CNY. */
    FLOOR_TOP_UP,
    /** 其他经费: what of the budget is left for activities, management, insurance and tax, training, CNY. */
    OTHER_FUNDS,
    /** 人月: heads x months. */
    POST_MONTHS,
    /** 项目数: projects with a month in the year and at least one head. */
    PROJECTS,
    /** 年度预算: the larger of package and floor, CNY a year. */
    ANNUAL_BUDGET,
    /** 年人力成本: twelve months' pay with the employer's on-cost, CNY a year. */
    ANNUAL_LABOUR,
    /** 年应付人员差额: labour's share of the budget less labour, never below 0, CNY a year. */
    ANNUAL_LABOUR_OWED,
    /** 年打包费: labour over the share that it must be of the funds, CNY a year. */
    ANNUAL_PACKAGE,
    /** 年标准额: heads x package standard, CNY a year. */
    ANNUAL_FLOOR,
    /** 月薪酬: of a project's heads, or of one person of a roster, CNY a month. */
    MONTHLY_PAY,
    /** 月督导经费: supervised heads x fee, CNY a month. */
    MONTHLY_SUPERVISION,
    /** 周期各月计提: what a run of months of a cycle comes to, CNY; the detail is the months, from 1. */
    ACCRUED,
    /** 累计计提: what has accrued from the cycle's opening to the end of a month, CNY; the detail is how many months. */
    ACCRUED_TO,
    /** 薪酬: of the heads of one grade or band, CNY a month. */
    GRADE_PAY,
    /** 薪酬指导价: of a post of one grade, CNY a month (Annex 2). */
    GUIDANCE_PRICE,
    /** 职级平均值: the mean of a band's guidance prices, rounded, CNY a month. */
    BAND_AVERAGE,
    /** 职级均值: the same mean, exact. */
    BAND_MEAN,
    /** 职级构成: a band's share of heads in the overall average, 0 to 1. */
    BAND_SHARE,
    /** 加权职级均值: a band's exact mean x its share, CNY a month. */
    WEIGHTED_MEAN,
    /** 总体平均值: the weighted means together, CNY a month. */
    OVERALL_AVERAGE,
    /** 上调幅度: by how much an adjustment raises a price, -0.5 to 1. */
    UPLIFT,
    /** 用人单位负担: the employer's social insurance and housing fund, a share of pay. */
    ON_COST,
    /** 人力成本占比: the share of the funds that labour must be (Measure 13), 0 to 1. */
    LABOUR_SHARE,
    /** 人力成本下限: that share of a year's budget, CNY (Measure 13). */
    LABOUR_DUE,
    /** 整体打包标准: in force, never below the published, CNY a person a year. */
    PACKAGE_STANDARD,
    /** 情景标准: the plan's own, derived or set, before it is held against the published, CNY a person a year. */
    SCENARIO_STANDARD,
    /** 公布的整体打包标准: as the measures state it, CNY a person a year (Measure 13). */
    PUBLISHED_STANDARD,
    /** 区自定标准: a district's own, CNY a person a year. */
    DISTRICT_STANDARD,
    /** 督导经费标准: for each supervised head, CNY a month (Measure 6). */
    SUPERVISION_FEE,
    /** 人数: of a grade or band, or all of a project. */
    HEADS,
    /** 受督导人数: the heads of the bands that are supervised. */
    SUPERVISED_HEADS,
    /** 岗位: all professional posts, those beyond the ratio included. */
    POSTS,
    /** 按比例岗位: what a norm's ratio asks for, rounded. */
    RATIO_POSTS,
    /** 另加岗位: beyond the ratio, such as a top-tier hospital's. */
    EXTRA_POSTS,
    /** 给定岗位: stated by the row, where its norm has no ratio. */
    GIVEN_POSTS,
    /** 最低岗位: the fewest that a norm allows where there is any client. */
    LEAST_POSTS,
    /** 辅助人员占比: auxiliary heads as a share of all heads, 0 to below 1. */
    AUXILIARY_SHARE,
    /** 服务数量: clients or units, in the year that is computed. */
    QUANTITY,
    /** 基年数量: clients or units in the year that the row states. */
    QUANTITY_AS_OF,
    /** 年增长率: of a need by itself, a share a year. */
    GROWTH,
    /** 情景增长率: what the scenario adds to every need's, a share a year. */
    SCENARIO_GROWTH,
    /** 增长年数: from the year of the quantity to the opening's; below 0 where it lies before. */
    YEARS_OF_GROWTH,
    /** 比例中的社工: how many posts a norm's ratio has on its one side. */
    RATIO_WORKERS,
    /** 比例中的服务对象: how many clients or units it has on its other side. */
    RATIO_CLIENTS,
    /** 薪级权重: of a grade in a grade mix, a whole number. */
    WEIGHT,
    /** 月数: of a run, a cycle or a contract. */
    MONTHS,
    /** 专业岗位占比: the share of the heads that professional posts must be, 0 to 1 (Measure 13). */
    PROFESSIONAL_SHARE,
    /** 持证岗位: professional posts filled by certificate holders. */
    CERTIFIED_POSTS,
    /** 继续教育学时: a person's in a calendar year, or those asked for (Measure 7). */
    EDUCATION_HOURS,
    /** 标准可承载的人均月薪酬: the mean pay a head that a package standard can carry, CNY a month. */
    CARRIED_PAY
}
