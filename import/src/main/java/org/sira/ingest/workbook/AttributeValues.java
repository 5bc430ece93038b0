package org.sira.ingest.workbook;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Attributes of elements, forgiving: what cannot be read counts as absent. */
final class AttributeValues {

    private AttributeValues() {}

    static int whole(Attributes attributes, String name, int otherwise) {
        String value = attributes.getValue(name);
        return value == null ? otherwise : whole(value, otherwise);
    }

    static int whole(CharSequence value, int otherwise) {
        int start = 0;
        int end = value.length();
        while (start < end && Character.isWhitespace(value.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        try {
            return Integer.parseInt(value, start, end, 10);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static boolean flag(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** The value of an attribute of another namespace, whatever prefix stands for it here. */
    static @Nullable String prefixed(Attributes attributes, String localName) {
        String ending = ":" + localName;
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getQName(i).endsWith(ending)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
