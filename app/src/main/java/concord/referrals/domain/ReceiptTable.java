package concord.referrals.domain;

import concord.platform.gate.PostId;
import concord.referrals.ComeBackCode;
import concord.referrals.Receipt;
import concord.referrals.ReceiptStatus;
import concord.referrals.ReceiptsAfter;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import concord.vocabulary.Lists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What referrers see of their referrals. */
@Component
class ReceiptTable {

    private final JdbcClient jdbc;
    private final Codes codes;

    ReceiptTable(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    Optional<Receipt> byCode(Reference reference, ComeBackCode code) {
        return jdbc.sql("select * from referrals.receipt_by_code(:reference, :code)")
                .param("reference", reference.value())
                .param("code", CodeHash.of(code))
                .query(this::receipt)
                .optional();
    }

    Optional<Receipt> byCode(ReferralId referral, ComeBackCode code) {
        return jdbc.sql("select * from referrals.receipt_of(:referral, :code)")
                .param("referral", referral.value())
                .param("code", CodeHash.of(code))
                .query(this::receipt)
                .optional();
    }

    /** As far as the acting post may see it: its own, its agency's, or its area's. */
    Optional<Receipt> find(ReferralId referral) {
        return jdbc.sql("select * from referrals.receipt where referral_id = :referral")
                .param("referral", referral.value())
                .query(this::receipt)
                .optional();
    }

    /** Those that a post made, and those of its agency that row-level security lets it see. */
    List<Receipt> of(PostId post) {
        return jdbc.sql("""
                        select * from referrals.receipt
                        where referrer_post = :post or referrer_agency = (select access.acting_agency())
                        order by received_on desc, reference
                        limit 200
                        """).param("post", post.value()).query(this::receipt).list();
    }

    /** As {@link #of}, in the order in which they were made: identifiers begin with the time. */
    List<Receipt> after(PostId post, ReceiptsAfter query) {
        ReferralId after = query.after();
        return jdbc.sql("""
                        select * from referrals.receipt
                        where (referrer_post = :post or referrer_agency = (select access.acting_agency()))
                          and %s
                        order by referral_id
                        limit :most
                        """.formatted(after == null ? "true" : "referral_id > :after"))
                .param("post", post.value())
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", query.most())
                .query(this::receipt)
                .list();
    }

    void feedbackDue(ReferralId referral, @Nullable LocalDate due) {
        jdbc.sql("update referrals.receipt set feedback_due = :due where referral_id = :referral")
                .param("due", due, Types.DATE)
                .param("referral", referral.value())
                .update();
    }

    void told(ReferralId referral, LocalDate on, @Nullable String category, @Nullable String message) {
        jdbc.sql("""
                        update referrals.receipt
                        set told_on = :on, category = :category, message = :message, feedback_due = null
                        where referral_id = :referral
                        """)
                .param("on", on)
                .param("category", category)
                .param("message", message)
                .param("referral", referral.value())
                .update();
    }

    private Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                new ReferralId(row.getObject("referral_id", UUID.class)),
                new Reference(row.getString("reference")),
                row.getObject("received_on", LocalDate.class),
                ReceiptStatus.valueOf(row.getString("status")),
                row.getObject("feedback_due", LocalDate.class),
                told(row));
    }

    private Receipt.@Nullable ToldToReferrer told(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("told_on", LocalDate.class);
        if (on == null) {
            return null;
        }
        String category = row.getString("category");
        String words = category == null ? "We cannot tell you more" : codes.words(Lists.FEEDBACK_CATEGORY, category);
        return new Receipt.ToldToReferrer(on, words, row.getString("message"));
    }
}
