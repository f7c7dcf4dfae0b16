package concord.sharing;

import concord.platform.gate.RecordRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the disclosure ledger: who told whom which fields, why and on what basis.
 *
 * @param about the referral or case
 * @param by the post and agency that shared, in words
 * @param to the post and agency that were told, in words
 * @param fields labels of what was shared, never its content
 * @param request the request by which or in answer to which it was shared; absent where it was told without one
 */
public record Disclosure(
        Instant at,
        RecordRef about,
        String by,
        String to,
        List<String> fields,
        Ground ground,
        String basisWords,
        @Nullable RequestId request) {

    public Disclosure {
        fields = List.copyOf(fields);
    }
}
