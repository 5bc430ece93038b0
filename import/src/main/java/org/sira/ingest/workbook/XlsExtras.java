package org.sira.ingest.workbook;

import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Tells what an .xls workbook holds beside cells. */
final class XlsExtras {

    /** Of the record that describes one picture: its type, F007, as it is stored. */
    private static final byte[] PICTURE = {0x07, (byte) 0xF0};

    private XlsExtras() {}

    /** In the container, beside the stream of the workbook. */
    static Set<Extra> beside(DirectoryNode root) {
        Set<Extra> found = EnumSet.noneOf(Extra.class);
        for (String name : root.getEntryNames()) {
            if (name.equals("_VBA_PROJECT_CUR")) {
                found.add(Extra.MACROS);
            }
            if (name.startsWith("MBD")) {
                found.add(Extra.EMBEDDED_OBJECTS);
            }
        }
        return found;
    }

    /** What a record of the workbook itself stands for. */
    static Set<Extra> of(Record record) {
        if (record instanceof SupBookRecord book && book.isExternalReferences()) {
            return EnumSet.of(Extra.EXTERNAL_LINKS);
        }
        if (record instanceof DrawingGroupRecord drawings && ByteSearch.contains(drawings.getRawData(), PICTURE)) {
            return EnumSet.of(Extra.IMAGES);
        }
        return EnumSet.noneOf(Extra.class);
    }
}
