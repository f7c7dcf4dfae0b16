package concord.access;

import concord.platform.gate.About;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Query;
import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts what an act says into bytes, and into the deed that the ledger is told of. */
@Component
class Contents {

    private final JsonMapper json;
    private final Clock clock;

    Contents(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Deed change(Acting acting, Command<?> command, Object done) {
        Set<RecordRef> about = named(command);
        if (done instanceof RecordId id) {
            about.add(id.ref());
        }
        return deed(acting, command, Deed.Kind.CHANGE, about);
    }

    Deed look(Acting acting, Query<?> query, Object seen) {
        Set<RecordRef> about = named(query);
        if (seen instanceof Shown shown) {
            about.addAll(shown.shown());
        }
        return deed(acting, query, Deed.Kind.LOOK, about);
    }

    Deed notAllowed(Acting acting, Object act) {
        return deed(acting, act, Deed.Kind.NOT_ALLOWED, named(act));
    }

    /** Digest of an act under its key: equal for the same key and content, and says nothing without the key. */
    String digest(Command<?> command, UUID once) {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(16)
                .putLong(once.getMostSignificantBits())
                .putLong(once.getLeastSignificantBits())
                .array());
        return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(command)));
    }

    /** What came of an act, to be answered again. */
    String answer(Object done) {
        return json.writeValueAsString(done);
    }

    <R> R answered(String answer, Class<R> type) {
        return json.readValue(answer, type);
    }

    private Deed deed(Acting acting, Object act, Deed.Kind kind, Set<RecordRef> about) {
        return new Deed(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                acting,
                act.getClass().getSimpleName(),
                kind,
                List.copyOf(about),
                json.writeValueAsString(act));
    }

    private static Set<RecordRef> named(Object act) {
        var about = new LinkedHashSet<RecordRef>();
        if (act instanceof About named) {
            about.add(named.about());
        }
        return about;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
