package concord.referrals.web.intake;

import concord.platform.web.Form;
import concord.referrals.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Where a referrer asks how their referral stands.
 *
 * @param receipt present when reference and code were right
 */
public record ReceiptPage(Form form, @Nullable Receipt receipt) {}
