package concord.referrals.web.api;

import concord.referrals.StatementKind;
import concord.referrals.WasTold;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referral as it is sent: what the document says of it. {@link ReferralReader} reads it, and a test holds the two together. */
@Schema(
        name = "NewReferral",
        description =
                "A concern about a person. Only a name, an area and one statement are obligatory. There is no room for "
                        + "ethnicity, religion, nationality or health, and a field that is not listed here is refused.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record ReferralBody(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "Code of the area whose gateway takes it",
                maxLength = 20)
        String area,

        @Schema(
                description = "Code of the list “sector”: where the concern comes from. Without it: unspecified",
                maxLength = 60)
        @Nullable
        String sector,

        @Schema(
                description = "Code of the list “type-of-concern”, where somebody who may judge has said it",
                maxLength = 60)
        @Nullable
        String concernType,

        @Schema(description = "The day on which the concern first came to light; today or in the past") @Nullable
        LocalDate noticedOn,

        @Schema(requiredMode = RequiredMode.REQUIRED) Person person,

        @ArraySchema(
                minItems = 1,
                maxItems = ReferralReader.ROWS,
                arraySchema = @Schema(requiredMode = RequiredMode.REQUIRED))
        List<Said> statements,

        @Schema(description = "Whether any of it happened on the internet or on a telephone") @Nullable
        Boolean online,

        @Nullable ToldBody told,

        @Schema(
                description = "Anything in the person's life that may make them vulnerable",
                maxLength = ReferralReader.ACCOUNT)
        @Nullable
        String needs,

        @ArraySchema(maxItems = ReferralReader.ROWS) @Nullable
        List<Agency> otherAgencies,

        @Nullable ReferrerBody referrer,

        @ArraySchema(
                maxItems = ReferralReader.ROWS,
                schema = @Schema(maxLength = ReferralReader.LINES),
                arraySchema = @Schema(description = "What exists and cannot be sent here: the gateway asks for it"))
        @Nullable
        List<String> evidenceNamed) {

    /** The person of concern as the referrer describes them. */
    @Schema(
            name = "PersonOfConcern",
            description =
                    "The person as the referrer describes them. At least one name, or words by which to tell who it is",
            additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Person(
            @Schema(maxLength = ReferralReader.LINE) @Nullable
            String givenName,

            @Schema(maxLength = ReferralReader.LINE) @Nullable
            String familyName,

            @Schema(maxLength = ReferralReader.LINE, description = "Nicknames, former names, other spellings") @Nullable
            String otherNames,

            @Nullable LocalDate dateOfBirth,

            @Schema(minimum = "0", maximum = "120", description = "In years, where the date of birth is not known")
            @Nullable
            Integer approximateAge,

            @Schema(maxLength = 60, description = "Code of the list “gender”") @Nullable
            String gender,

            @Schema(maxLength = ReferralReader.LINES) @Nullable
            String address,

            @Schema(maxLength = 20, description = "A postcode of the United Kingdom, or its first half") @Nullable
            String postcode,

            @Schema(maxLength = ReferralReader.LINE) @Nullable
            String schoolOrEmployer,

            @Schema(maxLength = ReferralReader.LINE) @Nullable
            String phone) {}

    /** One thing that was said about the concern. */
    @Schema(
            name = "NewStatement",
            description = "One thing that was said: fact, opinion and hearsay are never mixed in one",
            additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Said(
            @Schema(requiredMode = RequiredMode.REQUIRED) StatementKind kind,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = ReferralReader.ACCOUNT)
            String text,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 60, description = "Code of the list “how-known”")
            String howKnown,

            @Schema(
                    maxLength = ReferralReader.LINE,
                    description = "Who saw, heard or thinks it, where not the referrer")
            @Nullable
            String whoSaid) {}

    /** Whether the person and their parents know of the referral. */
    @Schema(
            name = "WhoWasTold",
            description = "Whether the person and their parents know of the referral. Without it: not said",
            additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record ToldBody(
            @Nullable WasTold person,
            @Nullable WasTold parents,

            @Schema(maxLength = 60, description = "Code of the list “not-told-reason”") @Nullable
            String whyNot,

            @Schema(maxLength = ReferralReader.NOTE) @Nullable
            String more) {}

    /** Another agency that works with the person. */
    @Schema(name = "OtherAgency", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Agency(
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = ReferralReader.LINE)
            String name,

            @Schema(maxLength = ReferralReader.LINE) @Nullable
            String contact) {}

    /** Who makes the referral. */
    @Schema(
            name = "WhoRefers",
            description = "Who makes the referral, as they wish to be known",
            additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record ReferrerBody(
            @Schema(maxLength = ReferralReader.LINE) @Nullable
            String name,

            @Schema(maxLength = ReferralReader.LINE) @Nullable
            String role,

            @Schema(maxLength = ReferralReader.LINE) @Nullable
            String organisation,

            @Schema(maxLength = 60, description = "Code of the list “relationship-to-person”") @Nullable
            String relationship,

            @Schema(maxLength = ReferralReader.LINE, description = "A telephone number or email address") @Nullable
            String contact,

            @Schema(description = "Whether the gateway may get in touch; a contact is then needed") @Nullable
            Boolean mayContact) {}
}
