package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 检查答复: of one proposal its keys from {@code id} to {@code columns}; of several, or of a roster, in their place those
 * from {@code proposals} on.
 *
 * @param id the proposal's
 * @param district the proposal's
 * @param start its first month
 * @param findings what the rules found
 * @param heldAgainst the figures that it was held against
 * @param pay what people are owed
 * @param columns further columns of a table
 * @param proposals each that was sent
 * @param summary of all proposals
 * @param staffing their posts against the norms
 * @param standards which grades the package standards carry
 * @param roster of the people, where a roster was sent
 * @param scenario whose prices counted
 * @param currency CNY
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record CheckAnswer(
        @Schema(requiredMode = NOT_REQUIRED) String id,
        @Schema(requiredMode = NOT_REQUIRED) String district,
        @Schema(requiredMode = NOT_REQUIRED) Month start,
        @Schema(requiredMode = NOT_REQUIRED) List<Finding> findings,
        @Schema(requiredMode = NOT_REQUIRED) HeldAgainst heldAgainst,
        @Schema(requiredMode = NOT_REQUIRED) PayDue pay,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, String> columns,
        @Schema(requiredMode = NOT_REQUIRED) List<CheckedProposal> proposals,
        @Schema(requiredMode = NOT_REQUIRED) CheckSummary summary,
        @Schema(requiredMode = NOT_REQUIRED) CheckedStaffing staffing,
        @Schema(requiredMode = NOT_REQUIRED) List<CarriedStandard> standards,
        @Schema(requiredMode = NOT_REQUIRED) CheckedRoster roster,
        @Schema(types = {"string", "null"}) String scenario,
        String currency,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
