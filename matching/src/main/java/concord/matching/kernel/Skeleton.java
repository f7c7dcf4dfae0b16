package concord.matching.kernel;

/**
 * The consonants of a name after the usual choices of romanisation are undone: Mohammed, Muhammad and Mehmet give one skeleton,
 * so do Yusuf and Youssef, Khadija and Hadidja, Wladimir and Vladimir.
 *
 * <p>It joins names that a person keeps apart (Hassan and Hussein), so it widens the search and is weak evidence.
 */
public final class Skeleton {

    /** What is written, and the letter that stands for it; applied in order, longer clusters before the letters they contain. */
    private static final String[][] CLUSTERS = {
        {"x", "ks"},
        {"dzh", "j"},
        {"dj", "j"},
        {"dsch", "j"},
        {"zh", "j"},
        {"tsch", "x"},
        {"tch", "x"},
        {"sch", "x"},
        {"sh", "x"},
        {"ch", "x"},
        {"kh", "h"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"bh", "b"},
        {"gh", "g"},
        {"ck", "k"},
        {"cq", "k"},
        {"q", "k"},
    };

    private Skeleton() {}

    public static String of(String word) {
        String rest = word;
        for (String[] cluster : CLUSTERS) {
            rest = rest.replace(cluster[0], cluster[1]);
        }
        return consonants(rest);
    }

    private static String consonants(String word) {
        int end = word.length();
        if (end > 1 && word.charAt(end - 1) == 'h' && isVowel(word.charAt(end - 2))) {
            end--;
        }
        StringBuilder rest = new StringBuilder(end);
        int at = openingVowels(word, end);
        if (at > 0) {
            rest.append('a');
        }
        for (; at < end; at++) {
            char letter = single(word, at, end);
            // A vowel stands only at the start.
            if (at == 0 || !isVowel(letter)) {
                rest.append(letter);
            }
        }
        return withoutDoubling(rest);
    }

    /** How many letters the vowels at the start take, with a y that follows them. */
    private static int openingVowels(String word, int end) {
        int at = 0;
        while (at < end && isVowel(word.charAt(at)) && word.charAt(at) != 'y') {
            at++;
        }
        return at > 0 && at < end && word.charAt(at) == 'y' ? at + 1 : at;
    }

    private static char single(String word, int at, int end) {
        char letter = word.charAt(at);
        return switch (letter) {
            case 'c' -> at + 1 < end && "eiy".indexOf(word.charAt(at + 1)) >= 0 ? 's' : 'k';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> letter;
        };
    }

    private static String withoutDoubling(StringBuilder letters) {
        int last = letters.length() - 1;
        if (last >= 0 && letters.charAt(last) == 't') {
            letters.setCharAt(last, 'd');
        }
        StringBuilder single = new StringBuilder(letters.length());
        for (int at = 0; at < letters.length(); at++) {
            if (at == 0 || letters.charAt(at) != letters.charAt(at - 1)) {
                single.append(letters.charAt(at));
            }
        }
        return single.toString();
    }

    private static boolean isVowel(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }
}
