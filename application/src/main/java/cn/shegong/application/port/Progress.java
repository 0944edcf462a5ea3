package cn.shegong.application.port;

import java.util.function.LongConsumer;

/** 进度: is told how far long work has come. */
public interface Progress {

    /** Nobody wants to know. */
    Progress UNHEARD = (stage, units) -> done -> {};

    /**
     * Starts a stage, in place of the one before.
     *
     * @param stage which work begins
     * @param units how much there is to do, above or about what will be told
     * @return to be told of the units done since it was last told
     */
    LongConsumer begin(Stage stage, long units);

    /** 阶段. */
    enum Stage {
        /** 读取: in bytes. */
        READ,
        /** 测算: in projects. */
        PROJECT,
        /** 抽样: in draws. */
        DRAW,
        /** 书写: in projects. */
        WRITE
    }
}
