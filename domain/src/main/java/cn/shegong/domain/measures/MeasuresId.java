package cn.shegong.domain.measures;

/**
 * 文本编号: names one text of measures on file, such as {@code shenzhen-2020-11}.
 *
 * @param id as it is written in scenarios and answers
 */
public record MeasuresId(String id) {

    @Override
    public String toString() {
        return id;
    }
}
