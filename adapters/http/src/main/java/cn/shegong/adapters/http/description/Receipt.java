package cn.shegong.adapters.http.description;

/**
 * 回执: by which the answer can be had again.
 *
 * @param version of the program
 * @param measures SHA-256 of the texts
 * @param inputs SHA-256 of the inputs
 * @param answer SHA-256 of the answer without its words
 * @param seed of the draws
 */
public record Receipt(String version, String measures, String inputs, String answer, Long seed) {}
