package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The database files: made once by {@code initdb}, and given their settings anew at each start. */
record Cluster(Path home) {

    static final String SUPERUSER = "postgres";

    private static final String SETTINGS_FILE = "concord.conf";
    private static final String INCLUDE = "\ninclude = '" + SETTINGS_FILE + "'\n";

    Path folder() {
        return home.resolve("cluster");
    }

    /** Makes the database files beside their place and renames, so that they are there whole or not at all. */
    void ensure(Programs programs, Machine machine, Path superuserSecret) throws IOException {
        Path version = folder().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            make(programs, machine, superuserSecret);
        } else if (!Files.readString(version).strip().equals(Binaries.majorVersion())) {
            throw new CannotStart(
                    "The database in " + folder() + " was made by PostgreSQL "
                            + Files.readString(version).strip() + "; this Concord brings PostgreSQL "
                            + Binaries.majorVersion() + ".",
                    "Export the data with the Concord that made it, then import it into a new data folder.");
        }
    }

    /**
     * Writes the settings of this start. Nothing here weakens what PostgreSQL does by itself: fsync, synchronous commit
     * and full-page writes stay as they are.
     */
    void configure(int port) throws IOException {
        Path beside = folder().resolve(SETTINGS_FILE + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, OwnerOnly.file());
        Files.writeString(beside, settings(port));
        Files.move(
                beside,
                folder().resolve(SETTINGS_FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void make(Programs programs, Machine machine, Path superuserSecret) throws IOException {
        programs.progress().says("Making the database files.");
        Path beside = home.resolve("cluster.new");
        FileSystemUtils.deleteRecursively(beside);
        int exit = programs.run("Still making the database files", initdb(programs, machine, beside, superuserSecret));
        if (exit != 0) {
            throw new CannotStart(
                    "PostgreSQL could not make its database files in " + home + ".",
                    "Its own words are at the end of " + programs.output() + ".");
        }
        Files.writeString(beside.resolve("postgresql.conf"), INCLUDE, StandardOpenOption.APPEND);
        Files.move(beside, folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> initdb(Programs programs, Machine machine, Path target, Path superuserSecret) {
        return List.of(
                programs.binaries().program("initdb"),
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + superuserSecret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + machine.locale(),
                "--locale-provider=icu",
                "--icu-locale=en-GB",
                "--data-checksums");
    }

    /** Terse, because the DETAIL line of an error quotes the row it is about: no person is written into a log. */
    private static String settings(int port) {
        return """
                # Written by Concord at each start; changes here are lost.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = scram-sha-256
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_parameter_max_length_on_error = 0
                logging_collector = on
                log_directory = '../log'
                log_filename = 'postgresql-%%a.log'
                log_file_mode = 0600
                log_rotation_age = 1d
                log_rotation_size = 20MB
                log_truncate_on_rotation = on
                """.formatted(port);
    }
}
