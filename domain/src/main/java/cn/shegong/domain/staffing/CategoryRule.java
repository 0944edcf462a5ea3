package cn.shegong.domain.staffing;

import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;

/**
 * What a staffing category means, and by which note.
 *
 * @param category which
 * @param title its name
 * @param binding what a shortfall of its norms is, with the note that says so
 */
public record CategoryRule(Category category, Text title, Sourced<Binding> binding) {}
