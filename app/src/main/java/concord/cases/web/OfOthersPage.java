package concord.cases.web;

import concord.cases.frame.CaseHead;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The referrals in a case that are of another person. */
public record OfOthersPage(
        CaseHead head,
        String path,
        String overview,
        List<Line> lines,
        boolean mayPart,
        Form form,
        @Nullable Refusal refusal) {

    public OfOthersPage {
        lines = List.copyOf(lines);
    }

    /** One referral. */
    public record Line(String id, String reference, String href, String received) {

        public String why() {
            return "why-" + id;
        }
    }

    /** What was typed, where it was about this referral. */
    public Form formOf(Line line) {
        return isOf(line) ? form : Form.empty();
    }

    /** False where something was typed about a referral that is no longer here. */
    public boolean offersWhatWasTyped() {
        return form.value("referral").isEmpty() || (mayPart && lines.stream().anyMatch(this::isOf));
    }

    private boolean isOf(Line line) {
        return form.value("referral").equals(line.id());
    }
}
