package cn.shegong.domain.staffing;

import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;

/**
 * 服务领域: a field of social work (Measure 2, Annex 1).
 *
 * @param code 1 to 17
 * @param name as Annex 1 has it, and in English
 * @param payField whose guidance prices it takes
 */
public record ServiceField(int code, Text name, Sourced<PayField> payField) {}
