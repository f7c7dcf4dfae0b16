package concord.imports;

import concord.referrals.Account;
import concord.referrals.Intake;
import concord.referrals.SourceRow;
import concord.referrals.Statement;
import concord.referrals.SubjectAsStated;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By what a row is known again within its area: by its own number where the list has one, else by the person's name and date of birth, the
 * day of receipt and what was said. Not by the rest, so that another mapping or another form of the dates does not make
 * another row of it.
 */
final class RowIdentity {

    private RowIdentity() {}

    static SourceRow of(String source, String id, Intake intake, SubjectAsStated subject, Account account) {
        String content = digest(String.join(
                "\n",
                plain(subject.given()),
                plain(subject.family()),
                plain(subject.dateOfBirth()),
                plain(intake.receivedOn()),
                plain(said(account))));
        String area = intake.area().value() + "\n";
        return new SourceRow(
                id.isEmpty() ? "row " + digest(area + content) : "number " + digest(area + source + "\n" + id),
                content);
    }

    private static String said(Account account) {
        return account.statements().stream().map(Statement::text).collect(Collectors.joining("\u0000"));
    }

    private static String plain(@Nullable Object part) {
        return String.valueOf(part).replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
