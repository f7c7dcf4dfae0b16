package concord.referrals.web.intake;

import concord.platform.web.Form;

/**
 * Where somebody types the code of a referral begun.
 *
 * @param lost whether they were sent here because this device knows of none
 */
public record ComeBackPage(Form form, boolean lost) {}
