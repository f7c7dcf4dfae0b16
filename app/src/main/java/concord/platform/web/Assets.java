package concord.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * The addresses of style sheet, script and icons. Each carries a mark of its content, so that browsers may keep it for
 * a year and still see a new one at once.
 */
public final class Assets {

    private static final String FOLDER = "/assets/";
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file below {@code static/assets}, such as {@code app.css}. */
    public static String at(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::marked);
    }

    private static String marked(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/static" + FOLDER + name)) {
            return file == null ? FOLDER + name : FOLDER + name + "?v=" + mark(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the asset " + name, unreadable);
        }
    }

    private static String mark(byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return Long.toHexString(sum.getValue());
    }
}
