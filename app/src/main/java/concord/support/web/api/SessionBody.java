package concord.support.web.api;

import concord.support.Length;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as it is reported: what the document says of it. {@link SessionReader} reads it. */
@Schema(
        name = "NewSession",
        description = "What became of one session. A field that is not listed here is refused.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record SessionBody(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description =
                        "The identifier of the commission, as it stands in the address of its page under My sessions")
        UUID commission,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "The day on which it was, or should have been; today or in the past")
        LocalDate on,

        @Schema(requiredMode = RequiredMode.REQUIRED) SessionOutcome outcome,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "What it was about, or why it did not take place",
                maxLength = Length.NOTE)
        String note,

        @Schema(
                description = "A worry about the person: it goes to the case owner and the risk owner at once",
                maxLength = Length.NOTE)
        @Nullable
        String worry) {}
