package concord.platform.web.components;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.web.components.Comparison.Piece;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void marksTheLettersThatDiffer() {
        Comparison comparison = Comparison.of("Given name", "Amira", "Ameera", "");

        assertThat(comparison.leftPieces())
                .containsExactly(new Piece("Am", false), new Piece("i", true), new Piece("ra", false));
        assertThat(comparison.rightPieces())
                .containsExactly(new Piece("Am", false), new Piece("ee", true), new Piece("ra", false));
    }

    @Test
    void takesCapitalsForTheSameLetters() {
        assertThat(Comparison.of("Family name", "OHARA", "Ohara", "").leftPieces())
                .containsExactly(new Piece("OHARA", false));
    }

    @Test
    void marksNothingWhereOneSideIsNotKnown() {
        Comparison comparison = Comparison.of("Postcode", "", "EM1 2AB", "Not known here");

        assertThat(comparison.leftPieces()).isEmpty();
        assertThat(comparison.rightPieces()).containsExactly(new Piece("EM1 2AB", false));
    }

    @Test
    void losesNoLetterAndKeepsTheSameOnesOnBothSides() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            String left = word(random);
            String right = word(random);

            Comparison comparison = Comparison.of("", left, right, "");

            assertThat(text(comparison.leftPieces(), true)).isEqualTo(left);
            assertThat(text(comparison.rightPieces(), true)).isEqualTo(right);
            assertThat(text(comparison.leftPieces(), false))
                    .as("%s and %s", left, right)
                    .isEqualTo(text(comparison.rightPieces(), false));
        }
    }

    private static String text(List<Piece> pieces, boolean differing) {
        return pieces.stream()
                .filter(piece -> differing || !piece.differs())
                .map(Piece::text)
                .collect(joining());
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(8), 'a', 'e')
                .mapToObj(Character::toString)
                .collect(joining());
    }
}
