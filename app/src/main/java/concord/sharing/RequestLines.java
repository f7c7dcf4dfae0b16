package concord.sharing;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/**
 * A list of requests.
 *
 * @param total how many there are in all; {@code lines} may be one page of them
 */
public record RequestLines(List<RequestLine> lines, int total) implements Shown {

    public RequestLines {
        lines = List.copyOf(lines);
    }

    public static RequestLines all(List<RequestLine> lines) {
        return new RequestLines(lines, lines.size());
    }

    public boolean isEmpty() {
        return total == 0;
    }

    @Override
    public List<RecordRef> shown() {
        return lines.stream().map(line -> line.id().ref()).toList();
    }
}
