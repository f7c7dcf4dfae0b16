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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What referrers see of their referrals. */
@Component
class ReceiptTable {

    private static final TypeReference<List<Telling>> TELLINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Codes codes;
    private final JsonMapper json;

    ReceiptTable(JdbcClient jdbc, Codes codes, JsonMapper json) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.json = json;
    }

    /** A telling as the receipt keeps it; the category is absent where nothing could be told. */
    private record Telling(
            LocalDate on,
            @Nullable String category,
            @Nullable String message) {}

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

    /** Due for a step of the case; what is due earlier keeps its day. */
    void feedbackDueFor(String step, ReferralId referral, LocalDate due) {
        jdbc.sql("""
                        update referrals.receipt set feedback_due = least(feedback_due, :due), feedback_step = :step
                        where referral_id = :referral
                        """)
                .param("due", due)
                .param("step", step)
                .param("referral", referral.value())
                .update();
    }

    void told(ReferralId referral, LocalDate on, @Nullable String category, @Nullable String message) {
        jdbc.sql("""
                        update referrals.receipt
                        set told_on = :on, category = :category, message = :message, feedback_due = null,
                            feedback_step = null,
                            tellings = tellings || jsonb_build_object('on', :on::date, 'category', :category::text,
                                                                      'message', :message::text)
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
                told(row),
                tellings(row));
    }

    private List<Receipt.ToldToReferrer> tellings(ResultSet row) throws SQLException {
        return json.readValue(row.getString("tellings"), TELLINGS).stream()
                .map(telling -> told(telling.on(), telling.category(), telling.message()))
                .toList();
    }

    private Receipt.@Nullable ToldToReferrer told(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("told_on", LocalDate.class);
        return on == null ? null : told(on, row.getString("category"), row.getString("message"));
    }

    private Receipt.ToldToReferrer told(LocalDate on, @Nullable String category, @Nullable String message) {
        String words = category == null ? "We cannot tell you more" : codes.words(Lists.FEEDBACK_CATEGORY, category);
        return new Receipt.ToldToReferrer(on, words, message);
    }
}
