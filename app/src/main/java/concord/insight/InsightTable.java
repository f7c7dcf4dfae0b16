package concord.insight;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of Insight, in the order in which they are offered. */
public enum InsightTable {
    FUNNEL("funnel", "Funnel", "How far do referrals get?", null),
    SECTOR("sector", "Sector", "Who refers?", Attribute.SECTOR),
    AGE("age", "Age", "How old are the people referred?", Attribute.AGE),
    GENDER("gender", "Gender", "What gender are the people referred?", Attribute.GENDER),
    CONCERN("concern", "Type of concern", "What are referrals about?", Attribute.CONCERN),
    REPEATS("repeats", "Repeats", "How many referrals are of somebody who was referred before?", Attribute.REPEATS),
    TIMELINESS("timeliness", "Timeliness", "How long do the steps take?", null),
    OUTCOMES("outcomes", "Outcomes", "How do cases end?", null);

    private final String path;
    private final String words;
    private final String question;
    private final @Nullable Attribute attribute;

    InsightTable(String path, String words, String question, @Nullable Attribute attribute) {
        this.path = path;
        this.words = words;
        this.question = question;
        this.attribute = attribute;
    }

    /** Its name in an address and in the name of a file. */
    public String path() {
        return path;
    }

    public String words() {
        return words;
    }

    /** What the table answers, as the heading of its page. */
    public String question() {
        return question;
    }

    /** By what it tells referrals apart; absent where it does not. */
    public @Nullable Attribute attribute() {
        return attribute;
    }

    /** Whether it is of one year; the others show every year. */
    public boolean isOfOneYear() {
        return this != FUNNEL && this != OUTCOMES;
    }

    public static Optional<InsightTable> at(String path) {
        return Arrays.stream(values()).filter(table -> table.path.equals(path)).findFirst();
    }
}
