package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;

/**
 * Enters a referral that stands in a list kept elsewhere, once for each row of it. Whether the person is known is asked at
 * once: where nobody at all is near, the person is put on record; where somebody is, a human must look (F1).
 *
 * @param intake by the route {@link Route#IMPORT}; an area that the acting post works for
 */
public record ImportReferral(
        SourceRow row,
        Intake intake,
        SubjectAsStated subject,
        Account account,
        Referrer referrer,
        EvidenceStated evidence)
        implements Command<Imported> {

    public ImportReferral {
        requireNonNull(row, "row is null");
        requireNonNull(intake, "intake is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(account, "account is null");
        requireNonNull(referrer, "referrer is null");
        requireNonNull(evidence, "evidence is null");
        if (intake.route() != Route.IMPORT || !evidence.attached().isEmpty()) {
            throw new IllegalArgumentException("An import comes by its own door and brings no files");
        }
    }
}
