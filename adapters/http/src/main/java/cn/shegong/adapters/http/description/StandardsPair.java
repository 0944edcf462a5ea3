package cn.shegong.adapters.http.description;

/**
 * 打包标准: CNY a person a year, whole.
 *
 * @param general of the general fields
 * @param special of the special fields
 */
public record StandardsPair(int general, int special) {}
