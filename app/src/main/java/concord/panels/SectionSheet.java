package concord.panels;

import concord.cases.AssessmentOutline;
import concord.cases.CaseRecord;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to refer a case to the panel.
 *
 * @param assessment the latest that is completed; absent where there is none
 * @param whyNot why the acting post cannot refer it now; absent where it can
 * @param made those that were made, the latest first
 */
public record SectionSheet(
        CaseRecord record,
        @Nullable AssessmentOutline assessment,
        @Nullable Refusal whyNot,
        List<Made> made) {

    public SectionSheet {
        made = List.copyOf(made);
    }

    /** A referral that was made. */
    public record Made(Instant at, PostId by, ReferringAuthority authority, String agency, String grounds) {}
}
