package concord.referrals;

/** What kind of record stays behind, for the clock that runs from closure (channel.md section 9). */
public enum RetentionClass {
    NFA_NO_CONCERN,
    SIGNPOSTED,
    CHANNEL
}
