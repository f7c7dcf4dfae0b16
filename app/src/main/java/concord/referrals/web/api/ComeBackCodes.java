package concord.referrals.web.api;

import concord.files.Sealing;
import concord.platform.gate.Acting;
import concord.referrals.ComeBackCode;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes the come-back code of a referral that a system sends. It follows from the caller and the key, so that the same call
 * sent again is answered with the same code, though Concord keeps none; and only the installation's key can make it.
 */
@Component
class ComeBackCodes {

    private static final String LABEL = "referral-api-code";

    private final Sealing sealing;

    ComeBackCodes(Sealing sealing) {
        this.sealing = sealing;
    }

    ComeBackCode of(Acting acting, UUID key) {
        return ComeBackCode.of(sealing.digest(LABEL, acting.post().value() + "/" + key));
    }
}
