package concord.platform.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the body of a call as one JSON object in UTF-8, and no more of it than a call may hold. The framework's own
 * reading stops at the first fault and has no limit.
 */
@Component
public class JsonBodies {

    /** A referral with every field full has a quarter of it. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final int DEEPEST = 20;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The fields of the object that was sent; see {@link JsonFields} for how they are read. */
    public JsonFields read(HttpServletRequest request) {
        JsonNode body = parsed(text(bytes(request), request));
        if (!body.isObject()) {
            throw BadCall.unreadable("The body is not a JSON object");
        }
        return JsonFields.of(body);
    }

    private static byte[] bytes(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw BadCall.tooLarge(MOST_BYTES);
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw BadCall.tooLarge(MOST_BYTES);
            }
            return bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException("The caller has gone", gone);
        }
    }

    private static String text(byte[] bytes, HttpServletRequest request) {
        MediaType type = MediaType.parseMediaType(request.getContentType());
        if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
            throw BadCall.unreadable("The body is not in UTF-8");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw BadCall.unreadable("The body is not in UTF-8");
        }
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException noJson) {
            var at = noJson.getLocation();
            throw BadCall.unreadable(
                    at == null
                            ? "The body is not JSON"
                            : "The body is not JSON, or names a field twice, at line %d, column %d"
                                    .formatted(at.getLineNr(), at.getColumnNr()));
        }
    }
}
