package concord.files.domain;

/** Bytes that say nothing without a key. Not to be changed by whoever holds them. */
final class Sealed {

    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    static Sealed of(byte[] bytes) {
        return new Sealed(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
