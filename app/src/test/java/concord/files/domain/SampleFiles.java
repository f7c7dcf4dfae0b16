package concord.files.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many kinds, made by hand: as much of each as tells what it is. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] of(String kind) {
        return switch (kind) {
            case "pdf" -> bytes("%PDF-1.7\n1 0 obj\n");
            case "jpg" -> bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF");
            case "png" -> bytes("\u0089PNG\r\n\u001a\n");
            case "gif" -> bytes("GIF89a");
            case "webp" -> bytes("RIFF\4\0\0\0WEBPVP8 ");
            case "heic" -> bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
            case "mp4" -> bytes("\0\0\0\u0018ftypisom\0\0\0\0isommp42");
            case "mov" -> bytes("\0\0\0\u0014ftypqt  \0\0\0\0qt  ");
            case "mp3" -> bytes("ID3\3\0\0\0\0\0\0");
            case "m4a" -> bytes("\0\0\0\u0018ftypM4A \0\0\0\0isommp42");
            case "wav" -> bytes("RIFF\4\0\0\0WAVEfmt ");
            case "doc", "xls", "msg" -> Arrays.copyOf(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), 600);
            case "docx" -> archive("[Content_Types].xml", "_rels/.rels", "word/document.xml");
            case "xlsx" -> archive("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");
            case "odt" -> archive("mimetype=application/vnd.oasis.opendocument.text", "content.xml");
            case "ods" -> archive("mimetype=application/vnd.oasis.opendocument.spreadsheet", "content.xml");
            case "zip" -> archive("anything.txt");
            case "txt" -> bytes("He said that he would not come back.\n");
            case "csv" -> bytes("day,what\n1,seen\n");
            case "eml" -> bytes("From: a@example.test\r\nTo: b@example.test\r\nSubject: x\r\n\r\nHello");
            case "html" -> bytes("<!DOCTYPE html><html><body>hello</body></html>");
            case "svg" -> bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
            case "script" -> bytes("  <script>alert(1)</script>");
            case "shell" -> bytes("#!/bin/sh\necho hello\n");
            case "exe" -> bytes("MZ\u0090\0\3\0\0\0");
            default -> throw new IllegalArgumentException("No sample of " + kind);
        };
    }

    /** A PDF of this many bytes. */
    static byte[] pdfOf(int size) {
        byte[] pdf = Arrays.copyOf(of("pdf"), size);
        for (int i = of("pdf").length; i < size; i++) {
            pdf[i] = (byte) (i * 31 + i / 256);
        }
        return pdf;
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] archive(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                int sign = entry.indexOf('=');
                add(
                        zip,
                        sign < 0 ? entry : entry.substring(0, sign),
                        bytes(sign < 0 ? "<x/>" : entry.substring(sign + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Not compressed: OpenDocument wants its first entry to be read where it stands. */
    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
