package concord.matching.headers;

import java.util.Optional;
import java.util.Set;

/** Headers of columns that are not weighed, whatever they hold. */
final class NeverEvidence {

    /** Concord does not match on what the Equality Act 2010 protects beside age and sex, nor on what stands for it. */
    private static final Set<String> PROTECTED = Set.of(
            "nationality",
            "nationalities",
            "citizenship",
            "citizen",
            "country",
            "countries",
            "race",
            "racial",
            "ethnic",
            "ethnicity",
            "ethnicities",
            "ethnicgroup",
            "religion",
            "religious",
            "faith",
            "belief",
            "health",
            "medical",
            "diagnosis",
            "diagnoses",
            "illness",
            "conditions",
            "disability",
            "disabilities",
            "disabled",
            "language",
            "languages",
            "orientation",
            "sexuality",
            "pregnancy",
            "pregnant",
            "immigration",
            "visa",
            "asylumstatus",
            "caste",
            "tribe",
            "skin",
            "political",
            "transgender",
            "kraj",
            "obywatelstwo",
            "narodowosc",
            "religia",
            "wyznanie",
            "jezyk",
            "niepelnosprawnosc",
            "nationalite",
            "citoyennete",
            "pays",
            "langue",
            "ethnie",
            "handicap",
            "staatsangehorigkeit",
            "nationalitat",
            "konfession",
            "sprache",
            "behinderung",
            "herkunft",
            "nacionalidad",
            "pais",
            "etnia",
            "idioma",
            "nacionalidade",
            "cittadinanza",
            "nazionalita",
            "paese",
            "lingua",
            "nationaliteit",
            "taal",
            "nationalitet",
            "sprak",
            "narodnost",
            "vallas",
            "nemzetiseg",
            "cetatenie",
            "uyruk",
            "гражданство",
            "национальность",
            "страна",
            "громадянство",
            "国籍",
            "民族",
            "الجنسية");

    /** The same, where it is the whole header: within a longer one the word has other meanings. */
    private static final Set<String> PROTECTED_ALONE = Set.of("land", "maa", "orszag", "tara", "origin");

    /** Last words of headers that number records, or persons of a truth set. */
    private static final Set<String> NUMBERING_ENDS = Set.of(
            "id",
            "ids",
            "uid",
            "uuid",
            "guid",
            "oid",
            "pk",
            "key",
            "index",
            "idx",
            "cluster",
            "clusters",
            "entity",
            "label",
            "labels",
            "truth",
            "rownum",
            "rowid",
            "recid",
            "recordid",
            "personid",
            "clusterid",
            "trueid",
            "entid",
            "uniqueid",
            "serial",
            "ref",
            "reference",
            "identifier",
            "lp");

    private static final Set<String> NUMBERING_ANYWHERE = Set.of(
            "true",
            "truth",
            "gold",
            "cluster",
            "clusterid",
            "simulant",
            "household",
            "householdid",
            "copy",
            "unnamed",
            "duplicate",
            "duplicates",
            "dup",
            "dedup",
            "match",
            "matched",
            "groundtruth",
            "index",
            "entity");

    /** What a system keeps about the record, or about the person's place in a form, not about the person. */
    private static final Set<String> BOOKKEEPING = Set.of(
            "source",
            "dataset",
            "created",
            "updated",
            "modified",
            "inserted",
            "loaded",
            "batch",
            "timestamp",
            "event",
            "version",
            "filename",
            "extract",
            "snapshot",
            "score",
            "weight",
            "probability",
            "relationship",
            "relation");

    private NeverEvidence() {}

    static Optional<String> reason(HeaderWords header) {
        if (isProtected(header)) {
            return Optional.of(
                    "Concord never matches on nationality, ethnicity, religion, health or what stands for them");
        }
        if (NUMBERING_ENDS.contains(header.last())
                || NUMBERING_ENDS.contains(header.joined())
                || header.hasAny(NUMBERING_ANYWHERE)) {
            return Optional.of(
                    "its header says that it numbers records or groups, which may tell the answer; --map takes it all the same");
        }
        if (header.hasAny(BOOKKEEPING)) {
            return Optional.of("its header says that it is about the record, not about the person");
        }
        return Optional.empty();
    }

    /** A copy of another column, made for comparison: what it copies does not matter. */
    static boolean isCopy(HeaderWords header) {
        return header.first().equals("copy") || header.first().equals("unnamed");
    }

    static boolean isProtected(HeaderWords header) {
        return header.hasAny(PROTECTED)
                || PROTECTED.contains(header.joined())
                || PROTECTED_ALONE.contains(header.joined());
    }
}
