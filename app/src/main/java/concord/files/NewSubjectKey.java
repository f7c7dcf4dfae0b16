package concord.files;

import concord.platform.gate.Command;

/** Makes the key for one person, who may not be known yet: a referral makes one before its subject is matched. */
public record NewSubjectKey() implements Command<SubjectKeyId> {}
