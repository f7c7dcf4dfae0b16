package concord.referrals.web.intake;

import concord.platform.web.components.Link;
import concord.referrals.MakeReferral;
import concord.referrals.domain.CompletenessPrompts;
import concord.referrals.domain.CompletenessPrompts.Raised;
import java.util.ArrayList;
import java.util.List;

/**
 * What would help, said before the referral is sent: the same prompts that the gateway would raise after it (F10), each
 * with the way to the page where it can be answered. None of them keeps anybody from sending.
 */
final class Helps {

    private Helps() {}

    static List<Link> of(MakeReferral referral) {
        var helps = new ArrayList<Link>();
        CompletenessPrompts.of(referral).forEach(raised -> helps.add(help(raised)));
        if (!referral.referrer().mayContact()) {
            helps.add(to(Question.YOU, "You did not say that we may contact you. We could then ask what is unclear."));
        }
        return helps;
    }

    private static Link help(Raised raised) {
        return switch (raised.kind()) {
            case ONLINE_ACTIVITY ->
                to(
                        Question.EVIDENCE,
                        "You mention a phone or something online, but attached nothing. Is there anything?");
            case EVIDENCE_NAMED ->
                to(
                        Question.EVIDENCE,
                        "You have something that you cannot attach: " + raised.about() + ". Can you now?");
            case NO_FACT -> to(Question.CONCERN, "You did not say what you saw or heard yourself. Was there anything?");
            case WHO_SAID -> to(Question.OTHERS, "You did not say who told you. Can you say who it was?");
            case NO_DATE -> to(Question.CONCERN, "You did not say when you first noticed it. A rough date helps.");
            case NO_AGE -> to(Question.PERSON, "You did not say how old the person is. A guess helps.");
            case NOT_TOLD_WHY -> to(Question.SUPPORT, "You did not tell the person or a parent. Can you say why not?");
        };
    }

    private static Link to(Question question, String words) {
        return Link.to(Summary.change(question), words);
    }
}
