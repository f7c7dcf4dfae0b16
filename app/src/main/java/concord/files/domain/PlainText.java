package concord.files.domain;

/** Tells text from bytes, and plain text from a page that a browser would run. */
final class PlainText {

    private PlainText() {}

    static boolean isIn(byte[] head) {
        if (isUtf16(head)) {
            return true;
        }
        int first = 0;
        while (first < head.length && isBlank(head[first])) {
            first++;
        }
        boolean markup = first < head.length && head[first] == '<';
        return !markup && !hasControls(head);
    }

    private static boolean isUtf16(byte[] head) {
        return head.length >= 2
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
    }

    /** White space, and the mark that some editors put before UTF-8. */
    private static boolean isBlank(byte b) {
        return b == ' '
                || b == '\t'
                || b == '\r'
                || b == '\n'
                || b == (byte) 0xEF
                || b == (byte) 0xBB
                || b == (byte) 0xBF;
    }

    private static boolean hasControls(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\r' && b != '\n' && b != '\f') {
                return true;
            }
        }
        return false;
    }
}
