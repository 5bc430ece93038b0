package org.sira.ingest.workbook;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.Rejection;

/**
 * An .xls workbook of Excel 97 to 2003. Its records are read once, when it is opened, and its cells are held: they come
 * in the order in which they were written, not always from top to bottom, and the small limit on the file bounds them.
 */
final class XlsBook implements Book {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private final List<XlsSheet> sheets;
    private final List<Extra> extras;

    private XlsBook(List<XlsSheet> sheets, List<Extra> extras) {
        this.sheets = sheets;
        this.extras = extras;
    }

    static XlsBook open(String file, byte[] bytes, Budget budget) {
        long most = Math.min(MOST_BYTES, budget.limits().fileBytes());
        budget.require(bytes.length <= most, Limit.FILE_BYTES, most);
        // All shared texts are one record for the library.
        budget.plumbingDone(MOST_BYTES);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return read(file, container.getRoot(), budget);
        } catch (EncryptedDocumentException e) {
            throw budget.remember(new Refusal(Rejection.PASSWORD_PROTECTED));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library tells damage by failures of many classes.
            Refusal refusal = new Refusal(Rejection.DAMAGED_XLS);
            refusal.initCause(e);
            throw budget.remember(refusal);
        }
    }

    private static XlsBook read(String file, DirectoryNode root, Budget budget) throws IOException {
        String stream = workbookStream(root, budget);
        XlsRecords records = new XlsRecords(file, budget);
        try (InputStream in =
                new BufferedInputStream(new GuardedStream(root.createDocumentInputStream(stream), stream, budget))) {
            RecordFactoryInputStream source = new RecordFactoryInputStream(in, false);
            for (Record record = source.nextRecord(); record != null; record = source.nextRecord()) {
                budget.heard();
                records.accept(record);
            }
        }
        List<Extra> extras = new ArrayList<>(records.extras());
        extras.addAll(XlsExtras.beside(root));
        return new XlsBook(records.sheets(), extras.stream().sorted().distinct().toList());
    }

    private static String workbookStream(DirectoryNode root, Budget budget) {
        if (root.hasEntry("EncryptedPackage")) {
            throw budget.remember(new Refusal(Rejection.PASSWORD_PROTECTED));
        }
        for (String name : InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES) {
            if (root.hasEntry(name)) {
                return name;
            }
        }
        boolean old = root.hasEntry(InternalWorkbook.OLD_WORKBOOK_DIR_ENTRY_NAME);
        throw budget.remember(new Refusal(old ? Rejection.EXCEL_95 : Rejection.OLD_CONTAINER));
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets.stream().map(XlsSheet::info).toList();
    }

    @Override
    public List<Extra> extras() {
        return extras;
    }

    @Override
    public Optional<TextFormat> textFormat() {
        return Optional.empty();
    }

    @Override
    public SheetFacts read(SheetInfo sheet, RowSink sink) {
        return sheets.get(Integer.parseInt(sheet.partId())).read(sink);
    }

    @Override
    public void close() {
        // The container is closed once it is read.
    }
}
