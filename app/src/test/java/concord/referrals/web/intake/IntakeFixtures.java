package concord.referrals.web.intake;

import concord.platform.web.Fields;
import concord.platform.web.components.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Answers of invented people; a test changes only what it speaks about. */
final class IntakeFixtures {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    static final String EASTMERE = "00000000-0000-0001-0000-000000000001";
    static final String CODE = "ACDEFGHJKMNP";

    private IntakeFixtures() {}

    static Choices choices() {
        return new Choices(
                List.of(Option.of(EASTMERE, "Eastmere")),
                List.of(Option.of("male", "Male"), Option.of("female", "Female")),
                List.of(Option.of("saw-or-heard", "Saw or heard it myself"), Option.of("found-online", "Found online")),
                List.of(Option.of("screenshot", "Screenshot"), Option.of("other", "Other")),
                List.of(Option.of("risk", "It would put somebody at risk")),
                List.of(Option.of("education", "Education")),
                List.of(Option.of("teacher", "Teacher or tutor")));
    }

    /** No more than is needed. */
    static Answers shortest() {
        return typed("given-name", "Robin", "area", EASTMERE, "seen", "He said that he will join them.");
    }

    /** @param fields names and values in turn, over the shortest answers */
    static Answers shortestWith(String... fields) {
        Answers answers = shortest();
        for (int at = 0; at < fields.length; at += 2) {
            answers = answers.with(fields[at], fields[at + 1]);
        }
        return answers;
    }

    static Answers typed(String... fields) {
        SequencedMap<String, List<String>> typed = new LinkedHashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            typed.put(fields[at], List.of(fields[at + 1]));
        }
        return new Answers(new Fields(typed).typed(), List.of(), "/refer/person", null, null);
    }
}
