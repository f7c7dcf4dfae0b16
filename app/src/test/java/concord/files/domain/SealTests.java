package concord.files.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.files.UnreadableContent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTests {

    private static final byte[] PLAIN = "said in confidence".getBytes(StandardCharsets.UTF_8);

    @Test
    void opensWhatItClosed() {
        var key = Seal.newKey();

        assertThat(Seal.open(key, "piece 0", Seal.close(key, "piece 0", PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void sealsTheSameDifferentlyEachTime() {
        var key = Seal.newKey();

        assertThat(Seal.close(key, "a", PLAIN).bytes())
                .isNotEqualTo(Seal.close(key, "a", PLAIN).bytes());
    }

    @Test
    void refusesAnotherKeyAnotherPlaceAndAnyChange() {
        var key = Seal.newKey();
        Sealed sealed = Seal.close(key, "piece 0", PLAIN);
        byte[] changed = sealed.bytes();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> Seal.open(Seal.newKey(), "piece 0", sealed)).isInstanceOf(UnreadableContent.class);
        assertThatThrownBy(() -> Seal.open(key, "piece 1", sealed)).isInstanceOf(UnreadableContent.class);
        assertThatThrownBy(() -> Seal.open(key, "piece 0", Sealed.of(changed))).isInstanceOf(UnreadableContent.class);
        assertThatThrownBy(() -> Seal.open(key, "piece 0", Sealed.of(new byte[3])))
                .isInstanceOf(UnreadableContent.class);
    }
}
