package cn.shegong.domain.staffing;

import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;

/** What a staffing category means, and by which note. */
public record CategoryRule(Category category, Text title, Sourced<Binding> binding) {}
