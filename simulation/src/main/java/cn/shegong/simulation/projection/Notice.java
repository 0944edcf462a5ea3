package cn.shegong.simulation.projection;

import cn.shegong.domain.figure.Basis;
import io.vavr.collection.Seq;

/**
 * 提示: what whoever uses an answer must know; part of the answer.
 *
 * @param ids what it is about: rows, districts, columns or texts
 * @param basis the clause that it rests on
 */
public record Notice(Code code, Seq<String> ids, Basis basis) {

    /** What is to be known. */
    public enum Code {
        /** 超出有效期: the horizon has months in which the text is not in force; it is projected as if extended. */
        OUTSIDE_VALIDITY("outside-validity"),
        /** 仅有人数: rows that give only their number of heads, so that pay, labour and what follows are unknown. */
        HEADS_ONLY("heads-only"),
        /** 保留列: further columns, kept and carried to answers by project. */
        FURTHER_COLUMNS("further-columns"),
        /** 区名相近: districts whose names differ only by 区, 新区 or blanks. */
        SIMILAR_DISTRICTS("similar-districts"),
        /** 区标准偏低: a district's own standard below the published; the published counts. */
        DISTRICT_STANDARD_LOW("district-standard-low"),
        /** 无此区: a district's own standard for a district without projects. */
        DISTRICT_UNKNOWN("district-unknown"),
        /** 增岗减支: a need whose growth asks for more posts that cost less, by the largest remainder. */
        MIX_SHIFT("mix-shift"),
        /** 起始月不在有效期: proposals that start when the text is not in force; they are checked as if it were. */
        STARTS_OUTSIDE_VALIDITY("starts-outside-validity"),
        /** 编号重复: ids that several proposals share. */
        SAME_ID("same-id"),
        /** 岗位多于持证薪级人数: more professional posts than heads in the grades of certificate holders. */
        POSTS_BEYOND_GRADES("posts-beyond-grades"),
        /** 学时未填: people of a roster whose hours in the year asked about are not known. */
        HOURS_NOT_SAID("hours-not-said"),
        /** 领域不明: people of a roster whose service field is not known; held against the lower guidance prices. */
        FIELD_NOT_SAID("field-not-said"),
        /** 尚未入职: people of a roster who were hired after the year asked about. */
        HIRED_LATER("hired-later"),
        /** 其他列不保留: how many further columns of a roster were not read. */
        COLUMNS_DROPPED("columns-dropped");

        private final String key;

        Code(String key) {
            this.key = key;
        }

        /** As it is written in answers. */
        public String key() {
            return key;
        }
    }
}
