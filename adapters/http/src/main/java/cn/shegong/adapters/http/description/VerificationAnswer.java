package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 核验答复.
 *
 * @param file as which the answer was sent
 * @param asked the question that it answers
 * @param agrees whether it comes out the same
 * @param receiptDiffersIn parts of the receipts that differ: version, measures, inputs, answer, seed
 * @param given the receipt that was given
 * @param computed the receipt of the same computed again
 * @param differences figures that differ
 * @param wording words that differ
 * @param added keys that the version which gave the answer did not write yet
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record VerificationAnswer(
        String file,
        Map<String, Object> asked,
        Boolean agrees,
        List<String> receiptDiffersIn,
        Receipt given,
        Receipt computed,
        List<DifferenceTold> differences,
        List<DifferenceTold> wording,
        List<DifferenceTold> added,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
