package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import java.util.List;

/**
 * Keeps which near records the acting post saw while it described somebody, so that the check of that involvement offers
 * them for an answer even where what was typed last is less like them (F1). Records that the post may not see are left
 * out. Answers how many were kept.
 *
 * @param seen involvements, at most {@link #MOST}; more are cut
 */
public record OfferSeen(InvolvementId involvement, List<InvolvementId> seen) implements Command<Integer> {

    /** More than anybody reads beside a form. */
    public static final int MOST = 50;

    public OfferSeen {
        requireNonNull(involvement, "involvement is null");
        seen = seen.stream()
                .distinct()
                .filter(one -> !one.equals(involvement))
                .limit(MOST)
                .toList();
    }
}
