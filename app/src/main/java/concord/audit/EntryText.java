package concord.audit;

import concord.access.Deed;
import concord.platform.gate.RecordRef;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * The bytes of one entry as the ledger hashes them: a line for each fact, in a fixed order, so that anybody can build
 * them again from an export.
 */
final class EntryText {

    private static final String FORM = "concord-entry/1";

    private EntryText() {}

    static byte[] of(long index, Deed deed, byte[] contentDigest) {
        String about = deed.about().stream().map(EntryText::named).collect(Collectors.joining(" "));
        var holder = deed.acting().holder();
        return String.join(
                        "\n",
                        FORM,
                        Long.toString(index),
                        deed.at().toString(),
                        deed.acting().post().value().toString(),
                        holder == null ? "-" : holder.value().toString(),
                        deed.acting().via().name(),
                        deed.act(),
                        deed.kind().name(),
                        about.isEmpty() ? "-" : about,
                        HexFormat.of().formatHex(contentDigest),
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String named(RecordRef ref) {
        return ref.kind() + ":" + ref.id();
    }
}
