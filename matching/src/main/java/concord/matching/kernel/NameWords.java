package concord.matching.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of one part of a name, without titles and particles, and all of it written as one word.
 *
 * @param words at most {@link #MOST_WORDS}, lower-case a to z
 * @param joined every word without a gap ("abdulrahman", "delacruz", "mcdonald"), blank where there is only one
 */
public record NameWords(List<String> words, String joined) {

    /** No name needs more; what follows is not looked at, so that hostile input stays cheap. */
    public static final int MOST_WORDS = 6;

    public static final int LONGEST_WORD = 32;

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "miss",
            "ms",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "rev",
            "revd",
            "master",
            "jr",
            "snr",
            "ii",
            "iii");

    /** Left out when another word remains, because one clerk writes them and the next does not. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ur", "bin", "ibn", "bint", "abu", "umm", "de", "del", "della", "di", "da", "do", "dos",
            "du", "la", "le", "van", "von", "der", "den", "ter", "o", "mac", "mc", "st", "ap");

    /** Left out when two other words remain, because Earl and Baron are names as well. */
    private static final Set<String> RANKS = Set.of(
            "earl",
            "baron",
            "baroness",
            "lord",
            "lady",
            "duke",
            "duchess",
            "viscount",
            "viscountess",
            "marquess",
            "marquis",
            "count",
            "countess",
            "baronet",
            "bt",
            "bart",
            "of",
            "the",
            "th",
            "nd",
            "rd",
            "hon",
            "dame",
            "capt",
            "captain",
            "col",
            "colonel",
            "major",
            "general",
            "admiral",
            "saint",
            "sheikh",
            "shaikh",
            "haji",
            "hajji",
            "syed",
            "sayed",
            "junior",
            "senior",
            "sr",
            "esq");

    private static final Pattern APOSTROPHES = Pattern.compile("['`\u2019\u2018\u02bc\u02b9]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");

    public static NameWords of(String raw) {
        String letters = APOSTROPHES.matcher(LatinLetters.of(raw)).replaceAll("");
        List<String> all = new ArrayList<>();
        for (String word : NOT_A_LETTER.split(letters, 4 * MOST_WORDS)) {
            if (!word.isEmpty() && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
                all.add(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word);
            }
        }
        List<String> untitled = without(TITLES, all);
        List<String> unranked = without(RANKS, untitled);
        List<String> words = without(PARTICLES, unranked.size() >= 2 ? unranked : untitled);
        return new NameWords(words.subList(0, Math.min(MOST_WORDS, words.size())), joined(untitled));
    }

    private static List<String> without(Set<String> unwanted, List<String> words) {
        List<String> rest =
                words.stream().filter(word -> !unwanted.contains(word)).toList();
        return rest.isEmpty() ? words : rest;
    }

    private static String joined(List<String> words) {
        String all = words.size() < 2 ? "" : String.join("", words);
        return all.length() > LONGEST_WORD ? "" : all;
    }
}
