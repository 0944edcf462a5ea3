package cn.shegong.domain.staffing;

/**
 * 配备标准编号: a row of Annex 1, such as {@code 4} or {@code 17.2}.
 *
 * @param id the row's number, perhaps with a part
 */
public record NormId(String id) {

    @Override
    public String toString() {
        return id;
    }
}
