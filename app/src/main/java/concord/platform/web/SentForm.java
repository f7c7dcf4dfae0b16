package concord.platform.web;

import concord.platform.gate.Command;
import concord.platform.gate.FormInHand;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * A form that was sent with the once-key that its page gave it. Its keys follow from that one, so that they are the same
 * each time it is sent. For the thread of one request.
 */
final class SentForm implements FormInHand {

    /** The hidden field that carries the key. */
    static final String FIELD = "_once";

    private static final String ATTRIBUTE = SentForm.class.getName();
    private static final int LENGTH = 36;

    private final UUID once;
    private final String path;
    private final String digest;
    private final Map<Class<?>, Integer> acts = new HashMap<>();
    private boolean done;
    private boolean otherwise;

    private SentForm(UUID once, HttpServletRequest request) {
        this.once = once;
        this.path = request.getRequestURI();
        this.digest = digestOf(once, request);
    }

    /** Empty where the request is no form of ours, or its key is made up: then nothing is held to it. */
    static Optional<SentForm> of(HttpServletRequest request) {
        return typed(request).map(once -> new SentForm(once, request));
    }

    static Optional<SentForm> in(HttpServletRequest request) {
        return Optional.ofNullable((SentForm) request.getAttribute(ATTRIBUTE));
    }

    void begin(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The key under which the form's answer is remembered. */
    UUID key() {
        return derived("answer");
    }

    String digest() {
        return digest;
    }

    boolean isDone() {
        return done;
    }

    /** The key for the form that is shown again at the same address; a new one where something stands under this. */
    Optional<UUID> keptFor(String action) {
        boolean same = action.replaceAll("[?].*", "").equals(path);
        return same && !done && !otherwise ? Optional.of(once) : Optional.empty();
    }

    @Override
    public UUID nextKey(Command<?> command) {
        int number = acts.merge(command.getClass(), 1, Integer::sum);
        return derived(command.getClass().getName() + " " + number);
    }

    @Override
    public void done() {
        done = true;
    }

    @Override
    public void sentOtherwise() {
        otherwise = true;
    }

    private UUID derived(String what) {
        return UUID.nameUUIDFromBytes((once + " " + path + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<UUID> typed(HttpServletRequest request) {
        String typed = request.getMethod().equals("POST") ? request.getParameter(FIELD) : null;
        if (typed == null || typed.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Of what was typed and of the files' names and sizes; it says nothing without the key. */
    private static String digestOf(UUID once, HttpServletRequest request) {
        MessageDigest sum = sha256();
        add(sum, once.toString());
        Fields.of(request).typed().forEach((name, values) -> {
            add(sum, name);
            values.forEach(value -> add(sum, value));
        });
        var files = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (files != null) {
            files.getMultiFileMap()
                    .forEach((name, sent) ->
                            sent.forEach(file -> add(sum, name + " " + file.getOriginalFilename() + file.getSize())));
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /** With its length before it, so that what was typed into one field cannot look like two. */
    private static void add(MessageDigest sum, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sum.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
