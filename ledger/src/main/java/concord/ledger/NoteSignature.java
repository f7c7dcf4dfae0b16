package concord.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;

/**
 * One signature line of a note (c2sp.org/signed-note): the key's name, and in base64 the key's id of four bytes and the
 * signature. Signatures by keys or of kinds that we do not know are kept as they are.
 */
public record NoteSignature(String keyName, String base64) {

    private static final String DASH = "\u2014 ";
    private static final int LONGEST = 8_192;

    public NoteSignature {
        KeyName.check(keyName);
        if (base64.length() > LONGEST || StrictBase64.decode(base64).length <= Integer.BYTES) {
            throw new IllegalArgumentException("A signature has a key id of four bytes and something after it");
        }
    }

    static NoteSignature of(String keyName, int keyId, byte[] signature) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + signature.length);
        return new NoteSignature(
                keyName, StrictBase64.encode(buffer.putInt(keyId).put(signature).array()));
    }

    /** Tells keys of one name apart; says nothing about who signed. */
    public int keyId() {
        return bytes().getInt();
    }

    byte[] signature() {
        ByteBuffer bytes = bytes().position(Integer.BYTES);
        byte[] signature = new byte[bytes.remaining()];
        bytes.get(signature);
        return signature;
    }

    String text() {
        return DASH + keyName + " " + base64 + "\n";
    }

    static NoteSignature read(TextLines lines) {
        String line = lines.next();
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space <= DASH.length()) {
            throw lines.malformed("expected a signature: a dash, the key's name and base64");
        }
        try {
            return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
        } catch (IllegalArgumentException improper) {
            throw lines.malformed("expected a signature with a proper name and proper base64");
        }
    }

    private ByteBuffer bytes() {
        return ByteBuffer.wrap(StrictBase64.decode(base64.getBytes(ISO_8859_1)));
    }
}
