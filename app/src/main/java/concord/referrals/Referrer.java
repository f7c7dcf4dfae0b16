package concord.referrals;

import org.jspecify.annotations.Nullable;

/**
 * Who makes the referral. Everything may stay unsaid: a member of the public need not give a name.
 *
 * @param relationship code of the vocabulary "relationship-to-person"
 * @param contact a telephone number or address of mail
 * @param mayContact whether the gateway may get in touch to ask and to tell
 */
public record Referrer(
        @Nullable String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String relationship,
        @Nullable String contact,
        boolean mayContact) {

    public Referrer {
        name = Said.perhaps(name, Said.SHORT);
        role = Said.perhaps(role, Said.SHORT);
        organisation = Said.perhaps(organisation, Said.SHORT);
        relationship = Said.perhaps(relationship, 60);
        contact = Said.perhaps(contact, Said.SHORT);
    }

    /** A referrer who says nothing of themselves. */
    public static Referrer unnamed() {
        return new Referrer(null, null, null, null, null, false);
    }
}
