package concord.matching.table;

/**
 * What a column tells about a person. A column that tells nothing which may be weighed has no evidence and is not in a {@link Table}:
 * the id, what was ignored, nationality, ethnicity, religion, health.
 */
public enum Evidence {
    GIVEN,
    /** Further given names, or their initial. */
    MIDDLE,
    FAMILY,
    /** Given and family names in one column, in either order. */
    FULL_NAME,
    /** A whole date of birth in any usual form, or a part of one; {@link BirthDates} reads it. */
    BORN,
    BORN_DAY,
    BORN_MONTH,
    BORN_YEAR,
    /** Years of age; the birth year follows only roughly, because the day of asking is seldom known. */
    AGE,
    SEX,
    /** Number, street, or a whole address; several columns may hold parts of it. */
    STREET,
    /** Town, suburb, municipality, county or state. */
    TOWN,
    POSTCODE,
    PHONE,
    EMAIL,
    /** A number by which an authority knows the person; never the record's own number. */
    IDENTIFIER,
    /** Plain evidence: an attribute of a person without a rule of its own, such as an occupation or a birth place. */
    OTHER
}
