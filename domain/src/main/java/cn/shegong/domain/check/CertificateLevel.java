package cn.shegong.domain.check;

import cn.shegong.domain.pay.Band;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 证书级别: of the national certificate of social workers (国家社会工作者职业水平证书), the lowest first. */
public enum CertificateLevel {
    /** 助理社会工作师: assistant social worker. */
    ASSISTANT(Band.ASSISTANT, Datum.State.ASSISTANT_CERTIFICATE),
    /** 社会工作师: social worker, intermediate. */
    INTERMEDIATE(Band.INTERMEDIATE, Datum.State.INTERMEDIATE_CERTIFICATE),
    /** 高级社会工作师: senior social worker. */
    SENIOR(Band.SENIOR, Datum.State.SENIOR_CERTIFICATE);

    private final Band band;
    private final Datum.State state;

    CertificateLevel(Band band, Datum.State state) {
        this.band = band;
        this.state = state;
    }

    Datum.State state() {
        return state;
    }

    /** The level after which a band is named; none for auxiliary staff. */
    static Option<CertificateLevel> of(Band band) {
        return Vector.of(values()).find(level -> level.band == band);
    }
}
