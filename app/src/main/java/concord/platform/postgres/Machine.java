package concord.platform.postgres;

import concord.platform.CannotStart;
import java.util.Locale;

/** The machine as the archives of PostgreSQL name it: system and architecture. */
record Machine(String system, String architecture) {

    static Machine current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Machine of(String osName, String osArch) {
        return new Machine(system(osName, osArch), architecture(osName, osArch.toLowerCase(Locale.ROOT)));
    }

    /** Name of the archive on the class path. */
    String archive() {
        return "postgres-" + system + "-" + architecture + ".txz";
    }

    /** A locale of the C library that speaks UTF-8 here; sorting is ICU's in any case. */
    String locale() {
        return switch (system) {
            case "linux" -> "C.UTF-8";
            case "darwin" -> "en_US.UTF-8";
            default -> "C";
        };
    }

    private static String system(String osName, String arch) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return "linux";
        }
        if (name.startsWith("mac") || name.startsWith("darwin")) {
            return "darwin";
        }
        if (name.startsWith("windows")) {
            return "windows";
        }
        throw unknown(osName, arch);
    }

    private static String architecture(String name, String arch) {
        return switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> throw unknown(name, arch);
        };
    }

    private static CannotStart unknown(String name, String arch) {
        return new CannotStart(
                "Concord brings no PostgreSQL for this machine (" + name + ", " + arch + ").",
                "Use a PostgreSQL server of your own (15 or newer) with ./concord serve.");
    }
}
