package concord.people;

import java.util.UUID;
import java.util.stream.Collectors;

/** Letters that no other test has in a name, so that each finds its own people alone. */
public final class FreshLetters {

    private FreshLetters() {}

    /** Some of the first sixteen letters, as many as asked for and at most thirty-two. */
    public static String of(int count) {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(count)
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 16)))
                .collect(Collectors.joining());
    }
}
