package cn.shegong.domain.check;

import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.Workforce;

/**
 * 项目人员: who is to work in a project.
 *
 * @param heads by grade, auxiliary heads included
 * @param professionalPosts 社会工作专业岗位, of the heads; blank where it is not said
 * @param certified 持证人员, of the professional posts; blank where it is not said
 */
public record Team(Workforce.ByGrade heads, Entry<Long> professionalPosts, Entry<Long> certified) {

    /** {@return all heads, grades 1 to 10} */
    public long size() {
        return heads.heads().sum().longValue();
    }

    /** {@return heads in the grades of certificate holders, 1 to 9 (Annex 1, note 4)} */
    public long holders() {
        return Grade.CERTIFIED
                .map(grade -> heads.heads().get(grade.ordinal()))
                .sum()
                .longValue();
    }

    Team withPosts(long posts) {
        return new Team(heads, new Entry.Filled<>(posts), certified);
    }

    Team withCertified(long holders) {
        return new Team(heads, professionalPosts, new Entry.Filled<>(holders));
    }

    Team plus(Grade grade, long more) {
        int at = grade.ordinal();
        return new Team(
                new Workforce.ByGrade(heads.heads().update(at, heads.heads().get(at) + more)),
                professionalPosts,
                certified);
    }
}
