package concord.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Postcodes as numbers, against postcodes as text. */
class PackedPostcodeTests {

    private static final long SEED = 44;
    private static final String SIGNS = "ABLMS12347Q";

    private final Random random = new Random(SEED);

    @Test
    void saysOfTwoNumbersWhatIsTrueOfTheTexts() {
        for (int round = 0; round < 200_000; round++) {
            Postcode one = drawn();
            Postcode other = random.nextBoolean() ? drawn() : slipped(one);
            assertThat(PackedPostcode.between(PackedPostcode.of(one), PackedPostcode.of(other)))
                    .as("%s and %s", one, other)
                    .isEqualTo(plain(one, other));
        }
    }

    @Test
    void readsBackWhatWasPacked() {
        for (int round = 0; round < 20_000; round++) {
            Postcode postcode = drawn();
            long packed = PackedPostcode.of(postcode);
            String text = postcode.isFull() ? postcode.full() : postcode.outcode();
            assertThat(PackedPostcode.text(packed)).isEqualTo(text);
            assertThat(PackedPostcode.isFull(packed)).isEqualTo(postcode.isFull());
            assertThat(text.substring(0, PackedPostcode.outwardLength(packed))).isEqualTo(postcode.outcode());
            assertThat(PackedPostcode.text(PackedPostcode.outcode(packed))).isEqualTo(postcode.outcode());
        }
    }

    private static PostcodeLevel plain(Postcode one, Postcode other) {
        if (one.isFull() && one.full().equals(other.full())) {
            return PostcodeLevel.FULL;
        }
        if (one.isFull() && other.isFull() && Edits.between(one.full(), other.full(), 1) == 1) {
            return PostcodeLevel.ONE_CHARACTER;
        }
        if (one.isFull() && one.sector().equals(other.sector())) {
            return PostcodeLevel.SECTOR;
        }
        return one.outcode().equals(other.outcode()) ? PostcodeLevel.OUTCODE : PostcodeLevel.DIFFERENT;
    }

    private Postcode drawn() {
        StringBuilder text = new StringBuilder();
        for (int length = 2 + random.nextInt(9); length > 0; length--) {
            text.append(sign());
        }
        return Postcode.of(text.toString()).orElseGet(this::drawn);
    }

    private Postcode slipped(Postcode postcode) {
        StringBuilder text = new StringBuilder(postcode.isFull() ? postcode.full() : postcode.outcode());
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> text.setCharAt(at, sign());
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.insert(at, sign());
            default -> text.append(text.charAt(at)).deleteCharAt(at);
        }
        return Postcode.of(text.toString()).orElseGet(this::drawn);
    }

    private char sign() {
        return SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
}
