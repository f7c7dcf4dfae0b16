package concord.access.web;

import concord.platform.gate.StaffId;
import java.io.Serializable;
import java.security.Principal;

/** Who has signed in. The post worn is kept in the session and checked anew at each request. */
record SignedIn(StaffId staff, String userName) implements Principal, Serializable {

    /** An identifier and not a name: this is what a log of the framework would print. */
    @Override
    public String getName() {
        return staff.value().toString();
    }
}
