package concord.sharing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seven questions that whoever shares answers before sharing (the golden questions of safeguarding partnerships;
 * DfE, Information sharing advice, May 2024).
 *
 * @param legitimatePurpose is there a clear and legitimate purpose?
 * @param identifiesPerson does the information enable a living person to be identified?
 * @param confidential is the information confidential?
 * @param consent has the person consented?
 * @param publicInterest where consent was refused or not asked: is there sufficient public interest to share?
 * @param rightInformationRightWay is it the right information, shared in the right way?
 * @param properlyRecorded is the decision properly recorded? Concord records it, so a sharer is shown "yes"
 */
public record SevenQuestions(
        Reply legitimatePurpose,
        Reply identifiesPerson,
        Reply confidential,
        Reply consent,
        Reply publicInterest,
        Reply rightInformationRightWay,
        Reply properlyRecorded) {

    public SevenQuestions {
        requireNonNull(legitimatePurpose, "legitimatePurpose is null");
        requireNonNull(identifiesPerson, "identifiesPerson is null");
        requireNonNull(confidential, "confidential is null");
        requireNonNull(consent, "consent is null");
        requireNonNull(publicInterest, "publicInterest is null");
        requireNonNull(rightInformationRightWay, "rightInformationRightWay is null");
        requireNonNull(properlyRecorded, "properlyRecorded is null");
    }

    /**
     * What is usual where a duty, not consent, is the ground: a proposal for a form. The sixth question has no usual
     * answer: a form asks it.
     */
    public static SevenQuestions asUsualUnderADuty() {
        return new SevenQuestions(
                Reply.YES, Reply.YES, Reply.YES, Reply.NOT_APPLICABLE, Reply.YES, Reply.YES, Reply.YES);
    }

    /**
     * The question whose answer forbids sharing; absent where nothing stands in the way. Without consent, what is
     * confidential and names a person may be shared only where the public interest is sufficient.
     */
    public @Nullable String objection() {
        if (legitimatePurpose != Reply.YES) {
            return "Is there a clear and legitimate purpose?";
        }
        boolean needsConsent = identifiesPerson == Reply.YES && confidential == Reply.YES;
        if (needsConsent && consent != Reply.YES && publicInterest != Reply.YES) {
            return "Is there sufficient public interest to share without consent?";
        }
        if (rightInformationRightWay != Reply.YES) {
            return "Is it the right information, shared in the right way?";
        }
        return properlyRecorded == Reply.YES ? null : "Is the decision properly recorded?";
    }

    /** In the order of the questions. */
    public List<Reply> replies() {
        return List.of(
                legitimatePurpose,
                identifiesPerson,
                confidential,
                consent,
                publicInterest,
                rightInformationRightWay,
                properlyRecorded);
    }

    /** From the seven replies in the order of the questions. */
    public static SevenQuestions of(List<Reply> replies) {
        if (replies.size() != 7) {
            throw new IllegalArgumentException("There are seven questions, not " + replies.size());
        }
        return new SevenQuestions(
                replies.get(0),
                replies.get(1),
                replies.get(2),
                replies.get(3),
                replies.get(4),
                replies.get(5),
                replies.get(6));
    }
}
