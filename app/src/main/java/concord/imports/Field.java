package concord.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column may hold. Its name is what {@code --map} calls it; the headings are those it is known by without. */
enum Field {
    ID(
            Field.LINE,
            "id",
            "ref",
            "reference",
            "reference number",
            "referral id",
            "referral ref",
            "referral reference",
            "referral number",
            "case id",
            "case ref",
            "case reference",
            "case number",
            "record id",
            "urn",
            "unique id"),
    FAMILY_NAME(Field.LINE, "family name", "surname", "last name", "lastname"),
    GIVEN_NAME(
            Field.LINE,
            "given name",
            "given names",
            "first name",
            "firstname",
            "first names",
            "forename",
            "forenames",
            "christian name"),
    NAME(Field.LINE, "name", "full name", "fullname"),
    OTHER_NAMES(Field.LINE, "other names", "alias", "aliases", "also known as", "aka", "known as", "former name"),
    DATE_OF_BIRTH(Field.LINE, "date of birth", "dob", "d o b", "birth date", "birthdate", "born"),
    AGE(Field.LINE, "age", "approximate age", "age at referral"),
    GENDER(Field.LINE, "gender", "sex"),
    ADDRESS(Field.ADDRESS_LENGTH, "address", "home address", "full address"),
    POSTCODE(Field.LINE, "postcode", "post code", "home postcode"),
    PLACE(
            Field.LINE,
            "place",
            "school",
            "school or employer",
            "school college or employer",
            "employer",
            "workplace",
            "place of study",
            "place of work",
            "education or employment"),
    PHONE(Field.LINE, "phone", "telephone", "phone number", "telephone number", "mobile"),
    AREA(Field.LINE, "area", "local authority", "local authority area", "council", "borough", "district", "la"),
    RECEIVED(
            Field.LINE,
            "received",
            "date received",
            "received date",
            "received on",
            "date of receipt",
            "date",
            "date referred",
            "date of referral",
            "referral date",
            "referred on",
            "referral received"),
    NOTICED(
            Field.LINE,
            "noticed",
            "date noticed",
            "date of concern",
            "concern date",
            "date of incident",
            "incident date"),
    SECTOR(
            Field.LINE,
            "sector",
            "referring sector",
            "referral source",
            "source",
            "referrer sector",
            "source of referral"),
    CONCERN_TYPE(Field.LINE, "concern type", "type of concern", "ideology", "category of concern"),
    CONCERN(
            Field.ACCOUNT,
            "concern",
            "concerns",
            "reason",
            "reason for referral",
            "referral reason",
            "details of concern",
            "concern details",
            "nature of concern",
            "description",
            "details",
            "summary"),
    SEEN(Field.ACCOUNT, "seen", "seen or heard", "what was seen or heard", "facts", "fact"),
    OPINION(Field.ACCOUNT, "opinion", "opinions", "what the referrer thinks", "professional opinion"),
    NEEDS(Field.ACCOUNT, "needs", "vulnerabilities", "vulnerability", "known needs"),
    ONLINE(Field.LINE, "online", "online activity", "happened online"),
    EVIDENCE(Field.ADDRESS_LENGTH, "evidence", "evidence held", "evidence named"),
    REFERRER_NAME(Field.LINE, "referrer", "referrer name", "name of referrer", "referred by", "referring officer"),
    REFERRER_ROLE(Field.LINE, "referrer role", "role of referrer", "referrer job title", "role", "job title"),
    REFERRER_ORGANISATION(
            Field.LINE,
            "referrer organisation",
            "referrer organization",
            "referring organisation",
            "referring organization",
            "referring agency",
            "referrer agency",
            "organisation",
            "organization",
            "agency"),
    REFERRER_RELATIONSHIP(Field.LINE, "referrer relationship", "relationship", "relationship to person"),
    REFERRER_EMAIL(
            Field.LINE,
            "referrer email",
            "referrer e mail",
            "referrer email address",
            "email of referrer",
            "contact email"),
    REFERRER_PHONE(
            Field.LINE,
            "referrer phone",
            "referrer telephone",
            "referrer phone number",
            "referrer telephone number",
            "referrer contact",
            "referrer contact number",
            "contact number"),
    MAY_CONTACT(Field.LINE, "may contact", "referrer may be contacted", "may contact referrer"),
    GATEWAY_DECISION_DATE(
            Field.LINE,
            "gateway decision",
            "date of gateway decision",
            "decision date",
            "date accepted",
            "case opened",
            "date opened"),
    STAGE(Field.LINE, "stage", "case stage", "status", "case status"),
    ASSESSMENT_DATE(Field.LINE, "assessed on", "date of assessment"),
    SECTION_36_DATE(Field.LINE, "s36 date", "referred to panel", "date referred to panel"),
    PANEL_DATE(Field.LINE, "date of panel", "panel on"),
    PANEL_DECISION(Field.LINE, "decision of panel", "panel outcome"),
    CONSENT(Field.LINE, "consent answer", "answer about consent"),
    CONSENT_DATE(Field.LINE, "date of consent", "consent on"),
    PLAN_DATE(Field.LINE, "support plan date", "date of plan"),
    CLOSURE_DATE(Field.LINE, "date closed", "closed on", "date of closure"),
    OUTCOME(Field.LINE, "case outcome", "closure outcome", "reason for closure", "closure reason"),
    SIX_MONTH_REVIEW(Field.LINE, "6 month review", "six month review date", "6 month review date"),
    TWELVE_MONTH_REVIEW(Field.LINE, "12 month review", "twelve month review date", "12 month review date"),
    CASE_OWNER(Field.LINE, "owner", "case manager", "owner of case", "case officer");

    // As much as the room referrals keeps.
    static final int LINE = 200;
    static final int ADDRESS_LENGTH = 500;
    static final int ACCOUNT = 10_000;

    private final int longest;
    private final List<String> headings;

    Field(int longest, String... headings) {
        this.longest = longest;
        this.headings = List.of(headings);
    }

    /** What {@code --map} calls it: {@code date-of-birth}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a sentence says it: "date of birth". */
    String words() {
        return word().replace('-', ' ');
    }

    /** In characters. */
    int longest() {
        return longest;
    }

    /** Whether it is of a case, and means nothing in a list of referrals. */
    boolean isOfCase() {
        return compareTo(GATEWAY_DECISION_DATE) >= 0;
    }

    boolean isKnownBy(String heading) {
        return headings.contains(heading) || words().equals(heading);
    }

    static Optional<Field> called(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static Stream<Field> all() {
        return Arrays.stream(values());
    }
}
