package concord.referrals.web.intake;

import concord.people.MatchList;
import concord.people.NearRecords;
import concord.platform.web.Words;
import java.util.List;

/**
 * Records near the person who is being described.
 *
 * @param shown the fingerprint of the list
 * @param saw every record that was in this list or one before it
 */
public record NearPage(Question question, boolean fromCheck, MatchList matches, String shown, List<String> saw) {

    public NearPage {
        saw = List.copyOf(saw);
    }

    static NearPage of(Question question, boolean fromCheck, NearRecords found, SeenNear seen) {
        return new NearPage(
                question,
                fromCheck,
                MatchList.of(found),
                seen.shown(),
                seen.records().stream().map(one -> one.value().toString()).toList());
    }

    /** "2 records near this person"; read out when the list changes. */
    public String count() {
        return matches.cards().isEmpty()
                ? "No record near this person any more"
                : Words.count(matches.cards().size(), "record") + " near this person";
    }

    public String action() {
        return NearPages.path(question, false) + "/seen";
    }

    public String back() {
        return question.href() + (fromCheck ? "?from=check" : "");
    }
}
