package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.files.StagedUploadId;
import concord.referrals.Account;
import concord.referrals.AttachedEvidence;
import concord.referrals.EvidenceStated;
import concord.referrals.MakeReferral;
import concord.referrals.PromptKind;
import concord.referrals.Statement;
import concord.referrals.StatementKind;
import concord.referrals.Told;
import concord.referrals.WasTold;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F10: a referral that mentions online activity with no attachment raises a prompt. */
class CompletenessPromptsTests {

    @Test
    void aReferralThatLacksNothingRaisesNothing() {
        assertThat(kinds(plain("She saw him draw a flag on his desk."), EvidenceStated.none()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He showed a video on Telegram to two boys.",
                "His search history was full of it.",
                "She POSTED about it every night",
                "He is in a Discord server and chats there.",
                "They shared screenshots and memes."
            })
    void onlineActivityWithoutAnAttachmentRaisesAPrompt(String text) {
        assertThat(kinds(plain(text), EvidenceStated.none())).containsExactly(PromptKind.ONLINE_ACTIVITY);
    }

    @Test
    void anAttachmentAnswersBeforeItIsAsked() {
        var screenshot = new AttachedEvidence(new StagedUploadId(new UUID(7, 7)), "screenshot", "The video");

        assertThat(kinds(plain("He showed a video."), new EvidenceStated(List.of(screenshot), List.of())))
                .isEmpty();
    }

    @Test
    void evidenceThatIsNamedAndNotAttachedRaisesAPromptEach() {
        var named = new EvidenceStated(List.of(), List.of("His search history", "A notebook"));

        assertThat(CompletenessPrompts.of(referral(plain("He searched for it online."), named)))
                .containsExactly(
                        new CompletenessPrompts.Raised(PromptKind.EVIDENCE_NAMED, "His search history"),
                        new CompletenessPrompts.Raised(PromptKind.EVIDENCE_NAMED, "A notebook"));
    }

    @Test
    void opinionAloneAsksWhatWasSeenOrHeard() {
        Account opinion = ReferralFixtures.account(
                new Statement(StatementKind.OPINION, "I think he is drifting away.", "saw-or-heard", null));

        assertThat(kinds(opinion, EvidenceStated.none())).containsExactly(PromptKind.NO_FACT);
    }

    @Test
    void hearsayAsksWhoSaidIt() {
        Account hearsay = ReferralFixtures.account(
                ReferralFixtures.fact("He shouted in class."),
                new Statement(StatementKind.HEARSAY, "His cousin is worried too.", "told-by-other", null));

        assertThat(kinds(hearsay, EvidenceStated.none())).containsExactly(PromptKind.WHO_SAID);
    }

    @Test
    void notTellingTheParentsAsksWhyNot() {
        Account silent = new Account(
                List.of(ReferralFixtures.fact("He shouted in class.")),
                false,
                new Told(WasTold.YES, WasTold.NO, null, null),
                null,
                List.of());

        assertThat(kinds(silent, EvidenceStated.none())).containsExactly(PromptKind.NOT_TOLD_WHY);
    }

    private static Account plain(String text) {
        return ReferralFixtures.account(ReferralFixtures.fact(text));
    }

    private static MakeReferral referral(Account account, EvidenceStated evidence) {
        return ReferralFixtures.referral(ReferralFixtures.EASTMERE, account, evidence);
    }

    private static List<PromptKind> kinds(Account account, EvidenceStated evidence) {
        return CompletenessPrompts.of(referral(account, evidence)).stream()
                .map(CompletenessPrompts.Raised::kind)
                .toList();
    }
}
