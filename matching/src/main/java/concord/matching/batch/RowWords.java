package concord.matching.batch;

/** The words of one row that carry its name, by their numbers: those of the given and family parts, then of the rest; at most six. For one thread. */
final class RowWords {

    /** No more words of a part are looked at. */
    static final int OF_PART = 4;

    private static final int OF_GIVEN_OR_FAMILY = 2;
    private static final int MOST = 6;

    final int[] words = new int[MOST];
    int count;

    private final Names names;
    private final int[] carriers;

    RowWords(Names names) {
        this.names = names;
        this.carriers = names.carriers();
    }

    void read(int row) {
        count = 0;
        add(names.given[row], OF_GIVEN_OR_FAMILY);
        add(names.family[row], OF_GIVEN_OR_FAMILY);
        add(names.rest[row], OF_PART);
    }

    private void add(int part, int most) {
        for (int at = part * OF_PART; at < part * OF_PART + most && count < MOST; at++) {
            if (carriers[at] != NamePart.NO_CARRIER) {
                words[count++] = carriers[at];
            }
        }
    }
}
