package concord.referrals;

import concord.platform.gate.Acting;
import java.util.Optional;

/** Says where a referral that the gateway has sent on is carried on. A room below answers; the referral's page links there. */
public interface CarriedOn {

    /** Empty where nobody carries it on, or the reader may not know. */
    Optional<Onward> of(ReferralId referral, Acting acting);

    /** The way on, in words, and its address. */
    record Onward(String words, String href) {}
}
