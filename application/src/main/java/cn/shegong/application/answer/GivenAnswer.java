package cn.shegong.application.answer;

import cn.shegong.application.input.Node;

/**
 * 已有答复: an answer that was given before, as it stands in its file.
 *
 * @param name of the file
 * @param question what it answers
 * @param receipt that it carries
 * @param content all of it
 */
public record GivenAnswer(String name, Question question, Receipt receipt, Node.Mapping content) {}
