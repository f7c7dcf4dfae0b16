package concord.referrals;

import java.util.List;

/**
 * The evidence that comes with a referral, and that which is named in it but not attached (F10).
 *
 * @param named what exists according to the referrer but was not attached: "the search history of his school laptop"
 */
public record EvidenceStated(List<AttachedEvidence> attached, List<String> named) {

    public EvidenceStated {
        attached = List.copyOf(attached);
        named = named.stream()
                .map(one -> Said.surely(one, 500, "Evidence named"))
                .toList();
        if (attached.size() > Account.MOST || named.size() > Account.MOST) {
            throw new IllegalArgumentException("More than fifty pieces of evidence");
        }
    }

    public static EvidenceStated none() {
        return new EvidenceStated(List.of(), List.of());
    }
}
