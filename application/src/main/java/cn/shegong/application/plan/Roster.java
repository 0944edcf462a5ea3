package cn.shegong.application.plan;

import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.Person;
import cn.shegong.domain.project.ProjectId;
import io.vavr.collection.Seq;
import java.time.YearMonth;

/**
 * 花名册: the people of a provider, a row each, without anything that names them.
 *
 * @param rows one a person, in order
 * @param years for which there are hours of continuing education
 * @param dropped how many further columns there were; they may be personal, and none is kept
 */
public record Roster(Seq<Row> rows, Seq<Integer> years, int dropped) {

    /**
     * One person.
     *
     * @param person grade, pay, certificate, hours and hiring
     * @param project the proposal whose people they are
     * @param field the service field's code
     * @param contract the month in which the project's contract starts
     */
    public record Row(Person person, Entry<ProjectId> project, Entry<Integer> field, Entry<YearMonth> contract) {}
}
