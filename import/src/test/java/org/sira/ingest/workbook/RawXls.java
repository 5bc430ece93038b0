package org.sira.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xls of raw records, to build what the library would not write. */
final class RawXls {

    static final int BOF = 0x809;
    static final int EOF = 0x0A;
    static final int BOUND_SHEET = 0x85;
    static final int SHARED_TEXTS = 0xFC;
    static final int LABEL_SST = 0xFD;
    static final int NUMBER = 0x203;
    static final int PACKED_NUMBER = 0x27E;
    static final int PACKED_NUMBERS = 0xBD;
    static final int DIMENSIONS = 0x200;

    static final int WORKBOOK = 0x05;
    static final int WORKSHEET = 0x10;
    static final int CHART = 0x20;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    /** A workbook of one sheet, whose cells follow. */
    static RawXls withOneSheet() {
        return new RawXls()
                .start(WORKBOOK)
                .boundSheet("A", 100)
                .record(EOF)
                .start(WORKSHEET)
                .record(DIMENSIONS, shorts(0, 0, 0, 0, 0, 0, 0));
    }

    RawXls start(int type) {
        return record(BOF, shorts(0x600, type, 0x0DBB, 0x07CC, 0, 0, 6, 0));
    }

    /** @param position at which its records start; only the order of these counts here */
    RawXls boundSheet(String name, int position) {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer body = little(8 + letters.length).putInt(position).putShort((short) 0);
        return record(
                BOUND_SHEET,
                body.put((byte) letters.length).put((byte) 0).put(letters).array());
    }

    RawXls number(int row, int column, double value) {
        return record(
                NUMBER,
                little(14)
                        .putShort((short) row)
                        .putShort((short) column)
                        .putShort((short) 0)
                        .putDouble(value)
                        .array());
    }

    RawXls record(int type, byte... body) {
        return lying(type, body.length, body);
    }

    /** A record that states another length than it has. */
    RawXls lying(int type, int length, byte... body) {
        records.writeBytes(shorts(type, length));
        records.writeBytes(body);
        return this;
    }

    static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] shorts(int... values) {
        ByteBuffer bytes = little(2 * values.length);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    byte[] bytes() {
        return container("Workbook", records.toByteArray());
    }

    static byte[] container(String stream, byte[] content) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
