package concord.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of all 2,187 ways to answer the seven questions, exactly the right ones let something be shared. */
class SevenQuestionsTests {

    @Test
    void forbidSharingUnlessEachRuleIsKept() {
        for (SevenQuestions checked : all()) {
            boolean needsConsent = checked.identifiesPerson() == Reply.YES && checked.confidential() == Reply.YES;
            boolean mayBeShared = checked.legitimatePurpose() == Reply.YES
                    && checked.rightInformationRightWay() == Reply.YES
                    && checked.properlyRecorded() == Reply.YES
                    && (!needsConsent || checked.consent() == Reply.YES || checked.publicInterest() == Reply.YES);

            assertThat(checked.objection() == null).as(checked.toString()).isEqualTo(mayBeShared);
        }
    }

    @Test
    void comeBackFromTheirRepliesAsTheyWere() {
        assertThat(all())
                .allSatisfy(checked ->
                        assertThat(SevenQuestions.of(checked.replies())).isEqualTo(checked));
    }

    @Test
    void areProposedSoThatSharingUnderADutyIsAllowed() {
        assertThat(SevenQuestions.asUsualUnderADuty().objection()).isNull();
    }

    private static List<SevenQuestions> all() {
        var all = new ArrayList<SevenQuestions>();
        Reply[] replies = Reply.values();
        for (int number = 0; number < Math.pow(replies.length, 7); number++) {
            var chosen = new ArrayList<Reply>();
            for (int rest = number, question = 0; question < 7; question++, rest /= replies.length) {
                chosen.add(replies[rest % replies.length]);
            }
            all.add(SevenQuestions.of(chosen));
        }
        return all;
    }
}
