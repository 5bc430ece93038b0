package org.sira.ingest.workbook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** How the letters of a text file are stored as bytes. */
public enum TextEncoding implements Worded {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** With a mark at its start that tells which byte comes first. */
    UTF_16("UTF-16", StandardCharsets.UTF_16),
    /** What Excel writes in France and Mali as "CSV"; holds all of Latin-1. */
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    @SuppressWarnings("ImmutableEnumChecker") // Charsets never change.
    private final Charset charset;

    TextEncoding(String name, Charset charset) {
        this.words = Words.of(name, name);
        this.charset = charset;
    }

    /**
     * By the mark at the start, or else by what the bytes can mean: letters beyond ASCII make sound UTF-8 only where
     * UTF-8 is meant. A few broken ones among many sound ones are damage, not another encoding.
     */
    static TextEncoding of(byte[] bytes) {
        if (hasUtf16Mark(bytes)) {
            return UTF_16;
        }
        return hasUtf8Mark(bytes) || mostlyUtf8(bytes) ? UTF_8 : WINDOWS_1252;
    }

    static boolean hasMark(byte[] bytes) {
        return hasUtf16Mark(bytes) || hasUtf8Mark(bytes);
    }

    private static boolean hasUtf8Mark(byte[] bytes) {
        return ByteSearch.startsWith(bytes, 0xEF, 0xBB, 0xBF);
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        return ByteSearch.startsWith(bytes, 0xFE, 0xFF) || ByteSearch.startsWith(bytes, 0xFF, 0xFE);
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8 * 1024);
        int sound = 0;
        int broken = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            sound += beyondAscii(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                return broken <= sound / 4;
            }
            if (result.isError()) {
                broken++;
                in.position(in.position() + result.length());
            }
        }
    }

    private static int beyondAscii(CharBuffer decoded) {
        return (int) decoded.chars().filter(character -> character >= 0x80).count();
    }

    @Override
    public Words words() {
        return words;
    }

    /** What cannot be decoded becomes U+FFFD. */
    Charset charset() {
        return charset;
    }

    /** The bytes of the mark that decoding leaves in the text. */
    int markBytes(byte[] bytes) {
        return this == UTF_8 && hasUtf8Mark(bytes) ? 3 : 0;
    }
}
