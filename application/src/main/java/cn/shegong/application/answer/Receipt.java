package cn.shegong.application.answer;

/**
 * 回执: by which an answer can be computed again and compared.
 *
 * @param version of the program
 * @param measures SHA-256 of the measures' canonical JSON
 * @param inputs SHA-256 of the parsed inputs' canonical JSON
 * @param answer SHA-256 of the answer's canonical JSON, without the words for people
 */
public record Receipt(String version, String measures, String inputs, String answer) {}
