package cn.shegong.application;

/** 语言: Chinese first, English second. */
public enum Language {
    ZH,
    EN
}
