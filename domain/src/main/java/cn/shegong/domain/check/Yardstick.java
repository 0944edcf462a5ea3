package cn.shegong.domain.check;

import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.NeedSettings;
import cn.shegong.domain.budget.ProjectCost;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.budget.Staffing;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.staffing.RangeEnd;
import io.vavr.collection.LinkedHashMap;

/**
 * 尺度: what a proposal is held against: the prices, standards and on-cost in force at its start.
 *
 * @param vintage the published one, or a scenario's in force at the proposal's start
 * @param settings a scenario's on-cost and districts' own standards, where there are any
 */
public record Yardstick(Vintage vintage, CostSettings settings) {

    private static final Staffing AS_GIVEN = new Staffing(new NeedSettings(RangeEnd.MIN, Percentage.ZERO));
    private static final Formula PRODUCT = Formula.input(0).times(Formula.input(1));
    private static final Formula YEAR = Formula.constant(12).times(Formula.input(0));

    /** {@return the measures in force} */
    public Measures text() {
        return vintage.text();
    }

    /**
     * {@return the pay field whose prices and standard count}
     *
     * @param proposal of a service field of the measures
     * @throws java.util.NoSuchElementException if the measures have no such field
     */
    public PayField payField(Proposal proposal) {
        return text().payField(proposal.field());
    }

    /** What the model makes of the proposal's heads: pay, labour, package and floor of a year, by grades. */
    AnnualCost.Costed cost(Proposal proposal) {
        CostSettings byGrades = new CostSettings(
                new CostSettings.OwnCosting(Costing.GRADES),
                settings.onCost(),
                DistrictStandard.of(proposal, this)
                        .map(own -> settings.districtStandards()
                                .put(proposal.district(), new Standards(own.standard(), own.standard())))
                        .getOrElse(settings.districtStandards()));
        Project project = project(proposal);
        return (AnnualCost.Costed) new ProjectCost(byGrades).of(project, staff(project), vintage);
    }

    private static Project project(Proposal proposal) {
        return new Project(
                proposal.id(),
                proposal.district(),
                proposal.field(),
                new Contract(proposal.start(), false, CycleLength.USUAL),
                proposal.team().heads(),
                LinkedHashMap.empty());
    }

    private Staff staff(Project project) {
        return AS_GIVEN.staff(project, project.contract().start(), text());
    }

    Figure heads(Proposal proposal) {
        return staff(project(proposal)).heads();
    }

    /**
     * {@return the city's standard, or the district's own where that is higher; CNY a person a year}
     *
     * @param proposal whose own word on the district's standard counts before the scenario's
     */
    public Figure standard(Proposal proposal) {
        Figure city = vintage.standard(payField(proposal));
        return DistrictStandard.of(proposal, this)
                .map(DistrictStandard::figure)
                .filter(own -> own.value().compareTo(city.value()) > 0)
                .getOrElse(city);
    }

    /** What the heads cost at least: heads x standard, CNY a year. */
    Figure floor(Proposal proposal) {
        return Figure.computed(
                Label.of(Term.ANNUAL_FLOOR),
                Unit.CNY,
                PRODUCT,
                Basis.of(text().funds().standards().person()),
                heads(proposal),
                standard(proposal));
    }

    /** What supervision of the heads costs, CNY a year. */
    Figure supervision(Proposal proposal) {
        return Figure.computed(
                Label.of(Term.SUPERVISION),
                Unit.CNY,
                YEAR,
                Basis.of(text().funds().supervision().source()),
                ProjectCost.supervision(staff(project(proposal)), text().funds()));
    }

    /** The proposal's funds, CNY a year. */
    Figure funds(Proposal proposal) {
        return Stated.figure(proposal, Term.BUDGET, proposal.funds().total().toFraction(), Unit.CNY, "budget");
    }

    /** What some pay is with the employer's on-cost, CNY a year. */
    Figure labour(Figure pay) {
        return ProjectCost.labour(pay, settings.onCost(text()), text());
    }

    /** What of some funds must be labour, CNY a year. */
    Figure labourDue(Figure funds) {
        return ProjectCost.labourDue(funds, text());
    }
}
