package concord.matching.batch;

/** The words of one row that carry its name, by their numbers: those of the given and family parts, then of the rest; at most six. For one thread. */
final class RowWords {

    private static final int MOST = 6;

    final int[] words = new int[MOST];
    int count;

    private final Names names;

    RowWords(Names names) {
        this.names = names;
    }

    void read(int row) {
        count = 0;
        add(names.part(names.given[row]), 2);
        add(names.part(names.family[row]), 2);
        add(names.part(names.rest[row]), 4);
    }

    private void add(NamePart part, int most) {
        int[] carriers = part.carriers;
        for (int at = 0; at < carriers.length && at < most && count < MOST; at++) {
            if (carriers[at] != NamePart.NO_CARRIER) {
                words[count++] = carriers[at];
            }
        }
    }
}
