package concord.referrals.domain;

import concord.referrals.Account;
import concord.referrals.MakeReferral;
import concord.referrals.PromptKind;
import concord.referrals.Statement;
import concord.referrals.StatementKind;
import concord.referrals.SubjectAsStated;
import concord.referrals.Told;
import concord.referrals.WasTold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Raises what a referral may lack. Prompts, not barriers: a short referral stays short (channel.md 12, caveat), and the
 * gateway asks for the rest (F10).
 */
public final class CompletenessPrompts {

    /** Words that speak of something online or on a telephone; a prompt too many does no harm. */
    private static final Pattern ONLINE = Pattern.compile(
            "\\b(online|internet|web ?sites?|search(es|ed)?( history)?|browser|posts?|posted|videos?|you ?tube|"
                    + "insta(gram)?|tik ?tok|discord|telegram|whats ?app|snapchat|facebook|twitter|reddit|gaming|chat"
                    + "( ?room)?s?|forums?|streams?|streamed|downloads?|downloaded|screen ?shots?|e-?mails?|text "
                    + "messages?|social media|memes?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CompletenessPrompts() {}

    /** A prompt before it has an identifier. */
    public record Raised(PromptKind kind, @Nullable String about) {}

    public static List<Raised> of(MakeReferral referral) {
        var raised = new ArrayList<Raised>();
        aboutEvidence(referral, raised);
        aboutStatements(referral.account().statements(), raised);
        aboutTheRest(referral, raised);
        return List.copyOf(raised);
    }

    private static void aboutEvidence(MakeReferral referral, List<Raised> raised) {
        referral.evidence().named().forEach(named -> raised.add(new Raised(PromptKind.EVIDENCE_NAMED, named)));
        boolean nothingToSee = referral.evidence().attached().isEmpty()
                && referral.evidence().named().isEmpty();
        if (nothingToSee && mentionsOnline(referral.account())) {
            raised.add(new Raised(PromptKind.ONLINE_ACTIVITY, null));
        }
    }

    static boolean mentionsOnline(Account account) {
        return account.online()
                || account.statements().stream()
                        .anyMatch(statement -> ONLINE.matcher(statement.text()).find());
    }

    private static void aboutStatements(List<Statement> statements, List<Raised> raised) {
        if (statements.stream().noneMatch(statement -> statement.kind() == StatementKind.FACT)) {
            raised.add(new Raised(PromptKind.NO_FACT, null));
        }
        if (statements.stream()
                .anyMatch(statement -> statement.kind() == StatementKind.HEARSAY && statement.whoSaid() == null)) {
            raised.add(new Raised(PromptKind.WHO_SAID, null));
        }
    }

    private static void aboutTheRest(MakeReferral referral, List<Raised> raised) {
        if (referral.intake().noticedOn() == null) {
            raised.add(new Raised(PromptKind.NO_DATE, null));
        }
        SubjectAsStated subject = referral.subject();
        if (subject.dateOfBirth() == null && subject.approximateAge() == null) {
            raised.add(new Raised(PromptKind.NO_AGE, null));
        }
        Told told = referral.account().told();
        boolean somebodyWasNotTold = told.person() == WasTold.NO || told.parents() == WasTold.NO;
        if (somebodyWasNotTold && told.whyNot() == null && told.more() == null) {
            raised.add(new Raised(PromptKind.NOT_TOLD_WHY, null));
        }
    }
}
