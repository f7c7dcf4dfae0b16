package concord.access;

import concord.platform.gate.Command;
import concord.platform.gate.StaffId;

/** Somebody gave a password for an account, and it was right or wrong. Recorded by Concord itself. */
record RecordSignIn(StaffId staff, boolean right) implements Command<StaffId> {}
