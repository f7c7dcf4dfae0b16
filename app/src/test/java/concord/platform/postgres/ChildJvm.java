package concord.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another Java process on the classes of the tests, for what only a process can do: hold a lock, be killed. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** An application that would go on ends when its context stands. */
    static ChildJvm run(Class<?> main, String... arguments) throws IOException {
        return run(List.of("-Dspring.context.exit=onRefresh"), main, arguments);
    }

    public static ChildJvm run(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return new ChildJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static String classPath() {
        return Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElseGet(() -> System.getProperty("java.class.path"));
    }

    /** Reads on until a line begins so, and returns the rest of it. */
    public String lineAfter(String beginning) throws IOException {
        StringBuilder read = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
            read.append(line).append('\n');
        }
        throw new IllegalStateException("The process ended without \"" + beginning + "\":\n" + read);
    }

    /** Everything it says until it ends. */
    public String outputUntilItEnds() throws IOException {
        return String.join("\n", output.readAllLines());
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
