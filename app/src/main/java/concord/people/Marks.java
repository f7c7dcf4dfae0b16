package concord.people;

import concord.matching.Explanation;
import concord.matching.Span;
import concord.platform.web.components.Comparison;
import concord.platform.web.components.Comparison.Piece;
import java.util.ArrayList;
import java.util.List;

/** Turns the matching library's explanation into lines in which the letters that differ are marked. */
final class Marks {

    private Marks() {}

    static List<Comparison> of(Explanation why) {
        return why.comparisons().stream()
                .map(one -> new Comparison(
                        one.field().words(),
                        pieces(one.ours(), one.oursDiffers()),
                        pieces(one.theirs(), one.theirsDiffers()),
                        sentence(one.words())))
                .toList();
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static List<Piece> pieces(String text, List<Span> differing) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Span span : differing) {
            add(pieces, text.substring(at, span.start()), false);
            add(pieces, text.substring(span.start(), span.end()), true);
            at = span.end();
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean differs) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, differs));
        }
    }
}
