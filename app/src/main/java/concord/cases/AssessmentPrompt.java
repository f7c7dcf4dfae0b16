package concord.cases;

import concord.platform.Given;

/**
 * One factor of professional judgement, as a question (channel.md section 6).
 *
 * @param position from one, in the order in which it is asked
 * @param heading of the group in which it stands: "Engagement"
 * @param hint what to look at; blank where the question says it
 */
public record AssessmentPrompt(int position, String heading, String question, String hint) {

    /** The longest heading, question and hint, in characters. */
    public static final int LONGEST = 300;

    public AssessmentPrompt {
        Given.that(position > 0, "Prompts count from 1");
        heading = Given.words("heading", heading, LONGEST);
        question = Given.words("question", question, LONGEST);
        hint = Given.atMost("hint", hint, LONGEST);
    }
}
