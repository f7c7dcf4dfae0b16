package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.AgencyId;

/** That an agency does not agree, and why. Always recordable, never overwritten. */
public record Dissent(AgencyId agency, String reason) {

    public Dissent {
        requireNonNull(agency, "agency is null");
        reason = Given.words("reason", reason, 4_000);
    }
}
