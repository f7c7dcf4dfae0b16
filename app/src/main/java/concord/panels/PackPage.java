package concord.panels;

import concord.cases.CaseId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case in a pack: all that its members read before the meeting.
 *
 * @param reference of the case
 * @param asked what is asked of the panel
 * @param assessed the day on which the assessment was completed; absent where there is none
 */
public record PackPage(
        CaseId caseId,
        String reference,
        String name,
        String age,
        String purpose,
        String asked,
        List<Said> concern,
        List<Dated> chronology,
        @Nullable String assessed,
        @Nullable String assessment,
        List<String> needs,
        List<Dated> grounds,
        List<Dated> contributions) {

    public PackPage {
        concern = List.copyOf(concern);
        chronology = List.copyOf(chronology);
        needs = List.copyOf(needs);
        grounds = List.copyOf(grounds);
        contributions = List.copyOf(contributions);
    }

    /** Facts apart from opinion and hearsay, each kind once, in the order of the statements. */
    public List<String> kinds() {
        return concern.stream().map(Said::kind).distinct().toList();
    }

    /**
     * Something stated, with what it is worth (F15).
     *
     * @param kind fact, opinion or hearsay, in words
     * @param how how it is known, and who said it
     * @param disputes who says that it is wrong, and why
     */
    public record Said(String kind, String text, String how, List<String> disputes) {

        public Said {
            disputes = List.copyOf(disputes);
        }
    }

    /** Something that was said or done on a day. */
    public record Dated(String day, String who, String text) {}

    /** Says nothing about the person, so that a page cannot slip into a log line. */
    @Override
    public String toString() {
        return "PackPage[" + caseId.value() + "]";
    }
}
