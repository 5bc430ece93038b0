package org.sira.ingest.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text whose UTF-8 bytes some program took for Windows-1252 on the way here: "SÃ©gou" was "Ségou". */
final class Mojibake {

    private static final int MOST_ROUNDS = 3;

    /** What Windows-1252 shows for the bytes from 80 to 9F; five of them stand for nothing. */
    private static final String HIGH_CONTROLS = new String(bytes(0x80, 0xA0), Charset.forName("windows-1252"));

    /**
     * What UTF-8 makes of French letters and marks. Others such as É followed by a closing quotation mark may also
     * stand where nothing is wrong.
     */
    private static final Pattern SIGNS = Pattern.compile("[ÂÃÅ]" + follower() + "|â" + follower() + "{2}|ï»¿");

    private Mojibake() {}

    private static byte[] bytes(int from, int to) {
        byte[] bytes = new byte[to - from];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (from + i);
        }
        return bytes;
    }

    private static String follower() {
        return "[\u0080-\u00BF" + HIGH_CONTROLS.replace("\uFFFD", "") + "]";
    }

    static boolean isSuspected(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLead(text.charAt(i))) {
                return SIGNS.matcher(text).find();
            }
        }
        return false;
    }

    private static boolean isLead(char character) {
        return character == 'Ã' || character == 'Â' || character == 'â' || character == 'Å' || character == 'ï';
    }

    /** What it was, when all of it was garbled alike, once or more often. */
    static Optional<String> repaired(String text) {
        String repaired = text;
        for (int round = 0; round < MOST_ROUNDS && isSuspected(repaired); round++) {
            Optional<String> better = decoded(repaired);
            if (better.isEmpty()) {
                break;
            }
            repaired = better.get();
        }
        return repaired.equals(text) || isSuspected(repaired) ? Optional.empty() : Optional.of(repaired);
    }

    private static Optional<String> decoded(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int high = HIGH_CONTROLS.indexOf(character);
            if (character > 0xFF && high < 0 || character == '\uFFFD') {
                return Optional.empty();
            }
            bytes.put((byte) (high < 0 ? character : 0x80 + high));
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
