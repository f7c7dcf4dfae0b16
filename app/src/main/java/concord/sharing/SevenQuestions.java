package concord.sharing;

import static java.util.Objects.requireNonNull;

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
}
