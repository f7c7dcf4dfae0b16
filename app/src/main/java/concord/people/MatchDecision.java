package concord.people;

import concord.platform.gate.PostId;
import java.time.Instant;

/** What somebody answered about one near record, and why. Never changed; a later answer stands beside it. */
public record MatchDecision(
        MatchDisplayId display,
        InvolvementId candidate,
        MatchAnswer.Answer answer,
        String reason,
        PostId by,
        Instant at) {}
