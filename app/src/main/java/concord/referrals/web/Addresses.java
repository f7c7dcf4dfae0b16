package concord.referrals.web;

/** The shape of an identifier in the addresses of referrals; anything else is no page. */
final class Addresses {

    static final String ONE = "/referrals/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private Addresses() {}
}
