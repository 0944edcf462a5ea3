package cn.shegong.application;

/** 语言: Chinese first, English second. */
public enum Language {
    /** 中文: Chinese. */
    ZH,
    /** 英文: English. */
    EN
}
