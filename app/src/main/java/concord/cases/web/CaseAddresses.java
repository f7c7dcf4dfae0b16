package concord.cases.web;

/** The shape of an identifier in the addresses of cases; anything else is no page. */
final class CaseAddresses {

    static final String ONE = "/cases/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private CaseAddresses() {}
}
