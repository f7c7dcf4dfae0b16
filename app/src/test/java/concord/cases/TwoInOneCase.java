package concord.cases;

import concord.people.AnswerMerge;
import concord.people.MatchAnswer.Answer;
import concord.people.MergeId;
import concord.people.PairDisplay;
import concord.people.PersonId;
import concord.people.ProposeMerge;
import concord.people.ShowPair;
import concord.people.UndoMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.ReferralId;
import concord.referrals.TriageClass;
import concord.referrals.domain.GatewayBook;
import concord.referrals.domain.ReferralFixtures;

/** Two persons who were taken for one while the gateway decided, so that a referral of the one joined the case of the other. */
public final class TwoInOneCase {

    private static final String NOTE =
            "Taken together they show that somebody looks for people who take them seriously.";

    public final PersonId one;
    public final PersonId other;
    public final ReferralId first;
    public final ReferralId second;
    public final MergeId merge;

    private final Gate gate;
    private final CaseArrangement cases;
    private final GatewayBook book;

    /** The first is in a case already when the two are joined; the second is at the gateway. */
    public TwoInOneCase(Gate gate, CaseArrangement cases) {
        this.gate = gate;
        this.cases = cases;
        this.book = cases.gateway;
        String given = GatewayBook.rareName();
        String family = GatewayBook.rareName();
        first = book.refer(given, family, EvidenceStated.none());
        one = checked(first);
        book.assess(first, TriageClass.A).orThrow();
        book.sign(first).orThrow();
        second = book.refer(given, family, EvidenceStated.none());
        other = checked(second);
        merge = joined();
    }

    private PersonId checked(ReferralId referral) {
        PersonId person = book.checkPerson(referral, Answer.NOT_THE_SAME);
        book.deconflict(referral, DeconflictionAnswer.YES);
        return person;
    }

    private MergeId joined() {
        MergeId proposed = gate.submit(
                        book.officer.acting(),
                        new ProposeMerge(shown(book.officer.acting()).id(), "The same school"))
                .orThrow();
        return gate.submit(
                        book.supervisor.acting(),
                        new AnswerMerge(
                                proposed, shown(book.supervisor.acting()).id(), true, "Passport"))
                .orThrow();
    }

    private PairDisplay shown(Acting acting) {
        return gate.submit(acting, new ShowPair(one.ref(), other.ref())).orThrow();
    }

    /** The second goes on to Channel as a repeat, and so into the case that is open. */
    public CaseId goesOn() {
        book.openChronology(second, book.officer);
        book.openChronology(second, book.supervisor);
        book.assess(second, ReferralFixtures.assessment(TriageClass.A, GatewayBook.rareName(), NOTE))
                .orThrow();
        book.sign(second, book.supervisor, Answer.SAME).orThrow();
        return cases.caseOf(second);
    }

    public void partedAgain() {
        gate.submit(book.supervisor.acting(), new UndoMerge(merge, "They are cousins"))
                .orThrow();
    }
}
