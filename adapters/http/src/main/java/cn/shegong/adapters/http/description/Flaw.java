package cn.shegong.adapters.http.description;

/**
 * 错处: one fault.
 *
 * @param pointer JSON pointer into the body
 * @param parameter of the address
 * @param file where a form was sent
 * @param row of the file
 * @param column of the file
 * @param cell of a workbook
 * @param value what stands there
 * @param expected what is expected
 */
public record Flaw(
        String pointer,
        String parameter,
        String file,
        Integer row,
        String column,
        String cell,
        String value,
        String expected) {}
