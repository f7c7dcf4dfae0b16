package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.GatewaySheet;
import concord.referrals.GatewaySheetView;
import concord.referrals.ReferralRecord;
import concord.sharing.RequestLines;
import concord.sharing.RequestsAbout;
import org.springframework.stereotype.Component;

/** Shows the sheet for assessing and signing. */
@Component
class ShowingGatewaySheet implements QueryHandler<GatewaySheet, GatewaySheetView> {

    private final RecordReader reader;
    private final Referrals referrals;
    private final ChronologyReader chronology;
    private final OpeningChronology opened;
    private final OutstandingMatters outstanding;
    private final Gate gate;

    ShowingGatewaySheet(
            RecordReader reader,
            Referrals referrals,
            ChronologyReader chronology,
            OpeningChronology opened,
            OutstandingMatters outstanding,
            Gate gate) {
        this.reader = reader;
        this.referrals = referrals;
        this.chronology = chronology;
        this.opened = opened;
        this.outstanding = outstanding;
        this.gate = gate;
    }

    @Override
    public Outcome<GatewaySheetView> answer(GatewaySheet query, Acting acting) {
        return reader.read(query.referral(), acting)
                .then(record -> gate.ask(
                                acting, new RequestsAbout(query.referral().ref()))
                        .then(requests -> Outcome.done(sheet(record, requests, acting))));
    }

    private GatewaySheetView sheet(ReferralRecord record, RequestLines requests, Acting acting) {
        Referral referral = referrals.find(record.line().id()).orElseThrow();
        return new GatewaySheetView(
                record,
                chronology.of(referral),
                opened.isOpened(referral, acting.post()),
                requests,
                outstanding.isOverridden(referral.id(), OutstandingMatters.open(requests)));
    }
}
