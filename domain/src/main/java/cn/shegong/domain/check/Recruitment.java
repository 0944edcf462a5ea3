package cn.shegong.domain.check;

/**
 * 招聘备案: what a roster says of how a person was recruited (Measure 5); blank where it has no such column.
 *
 * @param filed 备案号: whether it gives the person's number on the platform
 * @param advertised 公开招聘: whether it gives that the post was advertised there
 */
public record Recruitment(Entry<Boolean> filed, Entry<Boolean> advertised) {

    /** The roster has neither column. */
    public static final Recruitment NOT_SAID = new Recruitment(new Entry.Blank<>(), new Entry.Blank<>());

    boolean lacksFiling() {
        return filed.toOption().contains(false);
    }

    boolean lacksAdvertisement() {
        return advertised.toOption().contains(false);
    }

    Recruitment withFiling() {
        return new Recruitment(new Entry.Filled<>(true), advertised);
    }

    Recruitment withAdvertisement() {
        return new Recruitment(filed, new Entry.Filled<>(true));
    }
}
