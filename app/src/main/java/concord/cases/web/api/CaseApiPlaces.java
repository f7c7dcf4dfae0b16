package concord.cases.web.api;

import concord.cases.CaseId;

/** The addresses of cases in the API. They hold identifiers and nothing about a person. */
final class CaseApiPlaces {

    static final String CASES = "/api/v1/cases";
    static final String ONE = CASES + "/{id}";

    private CaseApiPlaces() {}

    static String of(CaseId caseId) {
        return CASES + "/" + caseId.value();
    }
}
