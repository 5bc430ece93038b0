package org.sira.api.export.workbook;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180): UTF-8 with its mark, commas, all text in quotes, points in numbers, ISO dates; headings, HXL tags,
 * rows. Text that a spreadsheet would compute begins with an apostrophe, which keeps it text.
 */
public final class DelimitedText {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What begins a formula, also in the full width that some spreadsheets take for it. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private DelimitedText() {}

    public static byte[] bytes(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MARK);
        StringBuilder text = new StringBuilder();
        line(text, table.columns().stream().map(Column::title).toList());
        line(text, table.columns().stream().map(Column::tag).toList());
        table.rows().forEach(row -> line(text, row));
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void line(StringBuilder text, List<?> cells) {
        text.append(cells.stream().map(DelimitedText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String safe = DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
