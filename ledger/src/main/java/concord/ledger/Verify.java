package concord.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The command with which an outsider checks an exported log, offline. Exit code 0: verified; 1: not verified; 2: could
 * not be checked (wrong arguments, a file that cannot be read, a key that is none).
 */
public final class Verify {

    static final int VERIFIED = 0;
    static final int NOT_VERIFIED = 1;
    static final int NOT_CHECKED = 2;

    private static final String USAGE = """
            Usage: verify LOG-EXPORT --key PUBLIC-KEY-PEM [--witness NAME=PUBLIC-KEY-PEM]... [--earlier CHECKPOINT]

              LOG-EXPORT   the exported log
              --key        the file with the log's public key (Ed25519, PEM)
              --witness    a witness who must have signed too, and the file with their public key
              --earlier    a signed checkpoint that you kept: the log must begin with what it covers

            Exit code: 0 verified, 1 not verified, 2 could not be checked.
            """;

    private final PrintStream out;
    private final PrintStream err;

    Verify(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new Verify(System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            VerifyArguments read = VerifyArguments.read(arguments);
            return check(read.export(), read.verifier());
        } catch (VerifyArguments.Unusable unusable) {
            return notChecked(unusable.getMessage() + "\n\n" + USAGE);
        } catch (InvalidPathException improper) {
            return notChecked("this is no file name: " + improper.getInput());
        } catch (NoSuchFileException missing) {
            return notChecked("there is no file " + missing.getMessage());
        } catch (CharacterCodingException notText) {
            return notChecked("a key or checkpoint file is not text");
        } catch (IOException fault) {
            return notChecked("a file cannot be read: " + fault.getMessage());
        }
    }

    private int check(Path export, Verifier verifier) throws IOException {
        try (InputStream in = Files.newInputStream(export)) {
            Verdict verdict = verifier.verify(in);
            out.println(verdict.words());
            return verdict.isVerified() ? VERIFIED : NOT_VERIFIED;
        }
    }

    private int notChecked(String why) {
        err.println("NOT CHECKED: " + why);
        return NOT_CHECKED;
    }
}
