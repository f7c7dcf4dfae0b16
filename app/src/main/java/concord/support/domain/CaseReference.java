package concord.support.domain;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The reference of a case beside what somebody does in it, as far as they may see the case. */
final class CaseReference {

    /** Said to an owner or a provider whose part in the case has ended: their own work stays theirs. */
    static final String HIDDEN = "A case that you have no part in now";

    private CaseReference() {}

    static String of(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        return reference == null ? HIDDEN : reference;
    }
}
