package concord.audit;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The bytes of one entry as the ledger hashes them: a line for each fact, in a fixed order, so that anybody can build
 * them again from an export.
 */
final class EntryText {

    private static final String FORM = "concord-entry/1";
    private static final String NONE = "-";

    private EntryText() {}

    static byte[] of(EntryRow entry) {
        var holder = entry.staff();
        String about = entry.about().stream()
                .map(ref -> ref.kind() + ":" + ref.id())
                .sorted()
                .collect(Collectors.joining(" "));
        return String.join(
                        "\n",
                        FORM,
                        Long.toString(entry.index()),
                        entry.at().toString(),
                        entry.post().toString(),
                        holder == null ? NONE : holder.toString(),
                        entry.via(),
                        entry.act(),
                        entry.kind(),
                        about.isEmpty() ? NONE : about,
                        entry.contentDigest(),
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
