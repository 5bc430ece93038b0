package org.sira.ingest.workbook;

/** The address of a cell, such as D42. */
final class CellAddress {

    /** Letters of the last column that a spreadsheet has, XFD. */
    private static final int MOST_LETTERS = 3;

    private CellAddress() {}

    /** The column of an address, from 0; {@code otherwise} when the address has no letters or too many. */
    static int column(String address, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && letters <= MOST_LETTERS) {
            char letter = address.charAt(letters);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
            letters++;
        }
        return letters == 0 || letters > MOST_LETTERS ? otherwise : column - 1;
    }
}
