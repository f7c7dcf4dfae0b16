package concord.vocabulary;

import concord.platform.gate.Refusal;

/** What the room {@code vocabulary} refuses. */
public enum VocabularyRefusal implements Refusal {
    CODE_TAKEN(
            "vocabulary.code-taken",
            "A code is used once in a list and never again",
            "The list has, or had, a value with this code. Nothing was added.",
            "Choose another code, or look at the value that is there."),
    WORDS_TAKEN(
            "vocabulary.words-taken",
            "One word, one meaning",
            "The list has another value in the same words on these days. Nothing was saved.",
            "Choose words that tell the two apart."),
    DAY_TOO_EARLY(
            "vocabulary.day-too-early",
            "The duty is in force since 2015",
            "A value cannot begin before 1 April 2015. Nothing was added.",
            "Choose a later day."),
    END_BEFORE_BEGIN(
            "vocabulary.end-before-begin",
            "An end follows a beginning",
            "The last day lies before the first. The value was not ended.",
            "Choose a later day."),
    END_IN_THE_PAST(
            "vocabulary.end-in-the-past",
            "F13: no record holds a value that was not legal",
            "The value was not ended: records made since that day may carry it.",
            "Choose today or a later day."),
    ENDED_ALREADY(
            "vocabulary.ended-already",
            "What has ended stays ended",
            "This value is no longer in use. Nothing was changed.",
            "Add a new value if one is needed again."),
    LAST_VALUE(
            "vocabulary.last-value",
            "A list that must be answered needs an answer",
            "This is the last value of the list, so it was not ended.",
            "Add its successor first.");

    private final String code;
    private final String rule;
    private final String whatStandsInTheWay;
    private final String whatToDo;

    VocabularyRefusal(String code, String rule, String whatStandsInTheWay, String whatToDo) {
        this.code = code;
        this.rule = rule;
        this.whatStandsInTheWay = whatStandsInTheWay;
        this.whatToDo = whatToDo;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public String whatStandsInTheWay() {
        return whatStandsInTheWay;
    }

    @Override
    public String whatToDo() {
        return whatToDo;
    }
}
