package concord.partnership;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** All sharing agreements, those in force first. */
public record ListAgreements() implements Query<List<AgreementRow>>, Plain {}
