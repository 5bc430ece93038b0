package org.sira.ingest.workbook;

import org.xml.sax.Attributes;

/** Attributes of elements, forgiving: what cannot be read counts as absent. */
final class AttributeValues {

    private AttributeValues() {}

    static int whole(Attributes attributes, String name, int otherwise) {
        String value = attributes.getValue(name);
        return value == null ? otherwise : whole(value, otherwise);
    }

    static int whole(String value, int otherwise) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static boolean flag(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return "1".equals(value) || "true".equals(value);
    }

    static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
