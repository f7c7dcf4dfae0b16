package concord.matching.kernel;

import java.util.regex.Pattern;

/**
 * The consonants of a name after the usual choices of romanisation are undone: Mohammed, Muhammad and Mehmet give one skeleton,
 * so do Yusuf and Youssef, Khadija and Hadidja, Wladimir and Vladimir.
 *
 * <p>It joins names that a person keeps apart (Hassan and Hussein), so it widens the search and is weak evidence.
 */
public final class Skeleton {

    /** Applied in order: longer clusters before the letters they contain. Vowels and a silent h go last. */
    private static final Rule[] RULES = {
        new Rule("x", "ks"),
        new Rule("dzh|dj|dsch|zh", "j"),
        new Rule("tsch|tch|sch|sh|ch", "x"),
        new Rule("kh", "h"),
        new Rule("ph", "f"),
        new Rule("th", "t"),
        new Rule("dh", "d"),
        new Rule("bh", "b"),
        new Rule("gh", "g"),
        new Rule("ck|cq|q", "k"),
        new Rule("c(?=[eiy])", "s"),
        new Rule("c", "k"),
        new Rule("w", "v"),
        new Rule("z", "s"),
        new Rule("(?<=[aeiouy])h$", ""),
        new Rule("^[aeiou]+y?", "a"),
        new Rule("(?<!^)[aeiouy]+", ""),
        new Rule("t$", "d"),
        new Rule("(.)\\1+", "$1"),
    };

    private Skeleton() {}

    public static String of(String word) {
        String rest = word;
        for (Rule rule : RULES) {
            rest = rule.pattern.matcher(rest).replaceAll(rule.replacement);
        }
        return rest;
    }

    /** One rule of spelling: what is written, and the letter that stands for it. */
    private record Rule(Pattern pattern, String replacement) {
        Rule(String written, String replacement) {
            this(Pattern.compile(written), replacement);
        }
    }
}
