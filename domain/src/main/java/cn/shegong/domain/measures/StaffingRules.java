package cn.shegong.domain.measures;

import cn.shegong.domain.source.Source;
import cn.shegong.domain.staffing.Category;
import cn.shegong.domain.staffing.CategoryRule;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.ServiceField;
import io.vavr.collection.Map;

/**
 * 岗位配备规则: Annex 1.
 *
 * @param categories what each category means, and how binding it is
 * @param fields by code, in order
 * @param norms by id, in the annex's order
 * @param posts who holds a post: certificate holders
 * @param names which service fields there are (Measure 2)
 */
public record StaffingRules(
        Map<Category, CategoryRule> categories,
        Map<Integer, ServiceField> fields,
        Map<NormId, Norm> norms,
        Source posts,
        Source names) {}
