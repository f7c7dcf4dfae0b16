package concord.platform.web.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A call that cannot be taken as it was sent. Says everything that is wrong with it, and nothing of what was sent. */
public final class BadCall extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient List<FieldFault> faults;

    private BadCall(HttpStatus status, String code, String sentence, List<FieldFault> faults) {
        super(sentence);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /** The body, or a header that belongs to it, breaks the rules of its fields. */
    static BadCall content(List<FieldFault> faults) {
        return new BadCall(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "api.invalid-content",
                "Nothing was done. Put right what the errors name, then send the call again with the same key.",
                faults);
    }

    /** A part of the address breaks its rules. */
    static BadCall parameters(List<FieldFault> faults) {
        return new BadCall(
                HttpStatus.BAD_REQUEST,
                "api.invalid-parameter",
                "Put right the parts of the address that the errors name.",
                faults);
    }

    /** The body is no JSON object. */
    static BadCall unreadable(String sentence) {
        return new BadCall(
                HttpStatus.BAD_REQUEST,
                "api.unreadable",
                "Nothing was done. Send one JSON object in UTF-8.",
                List.of(new FieldFault("", sentence)));
    }

    static BadCall tooLarge(int most) {
        return new BadCall(
                HttpStatus.CONTENT_TOO_LARGE,
                "api.too-large",
                "Nothing was done. Send less in one call.",
                List.of(new FieldFault("", "The body must have " + most + " bytes or fewer")));
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<FieldFault> faults() {
        return faults;
    }
}
