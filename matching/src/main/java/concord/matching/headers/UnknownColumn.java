package concord.matching.headers;

import java.util.List;

/** A column was named that the file does not have. The message is a whole sentence. */
public final class UnknownColumn extends Exception {

    private static final int MOST_SHOWN = 40;

    public UnknownColumn(String named, List<String> headers) {
        super("There is no column \"" + named + "\". The columns are: "
                + String.join(", ", headers.subList(0, Math.min(MOST_SHOWN, headers.size())))
                + (headers.size() > MOST_SHOWN ? ", …" : "") + ".");
    }
}
