package concord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTests {

    private static final Hash HASH = Hash.ofLeaf(new byte[] {1, 2, 3});

    @Test
    void isComparedByContent() {
        Hash same = new Hash(HASH.bytes());

        assertThat(same).isEqualTo(HASH).hasSameHashCodeAs(HASH);
        assertThat(Logs.flipped(HASH, 0)).isNotEqualTo(HASH);
    }

    @Test
    void cannotBeChangedThroughItsBytes() {
        byte[] given = HASH.bytes();
        Hash hash = new Hash(given);

        given[0]++;
        hash.bytes()[1]++;

        assertThat(hash).isEqualTo(HASH);
    }

    @Test
    void readsWhatItPrinted() {
        assertThat(Hash.fromHex(HASH.hex())).isEqualTo(HASH);
        assertThat(Hash.fromBase64(HASH.base64())).isEqualTo(HASH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-="
            })
    void refusesEveryOtherSpelling(String base64) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.fromBase64(base64));
    }

    @Test
    void keepsLeavesAndNodesApart() {
        byte[] pair = new byte[2 * Hash.LENGTH];
        System.arraycopy(HASH.bytes(), 0, pair, 0, Hash.LENGTH);
        System.arraycopy(HASH.bytes(), 0, pair, Hash.LENGTH, Hash.LENGTH);

        assertThat(Hash.ofLeaf(pair)).isNotEqualTo(new TreeHasher().node(HASH, HASH));
    }
}
