package org.sira.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.sira.ingest.problem.Rejection;
import org.xml.sax.SAXException;

/** The parts of an .xlsx or .xlsm package: its list of sheets, shared texts and date styles, and its sheets. */
final class WorkbookParts implements Book {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String BINARY_WORKBOOK = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
    private static final String CELL_SHEET =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

    private final String file;
    private final OPCPackage opcPackage;
    private final XSSFReader reader;
    private final Budget budget;
    private final List<Extra> extras;
    private final List<SheetInfo> sheets;
    private final SharedTexts sharedTexts;
    private final NumberDecoder numbers;

    private WorkbookParts(
            String file,
            OPCPackage opcPackage,
            XSSFReader reader,
            Budget budget,
            List<Extra> extras,
            List<SheetInfo> sheets,
            SharedTexts sharedTexts,
            NumberDecoder numbers) {
        this.file = file;
        this.opcPackage = opcPackage;
        this.reader = reader;
        this.budget = budget;
        this.extras = extras;
        this.sheets = sheets;
        this.sharedTexts = sharedTexts;
        this.numbers = numbers;
    }

    static WorkbookParts open(String file, byte[] bytes, Budget budget)
            throws IOException, OpenXML4JException, SAXException {
        GuardedZip zip = GuardedZip.open(bytes, budget);
        if (zip.getEntry(CONTENT_TYPES) == null) {
            throw budget.remember(new Refusal(Rejection.NOT_A_WORKBOOK));
        }
        checkPlumbing(zip, budget);
        OPCPackage opcPackage = OPCPackage.open(zip);
        Set<String> cellSheetIds = cellSheetIds(workbookPart(opcPackage, budget));
        XSSFReader reader = new XSSFReader(opcPackage);
        budget.plumbingDone();

        SheetListHandler sheetList = new SheetListHandler(budget, cellSheetIds);
        XmlParts.parse(reader.getWorkbookData(), sheetList);
        DateStyles dateStyles = new DateStyles();
        InputStream styles = reader.getStylesData();
        if (styles != null) {
            XmlParts.parse(styles, new StylesHandler(budget, dateStyles));
        }
        SharedTexts texts = new SharedTexts(budget);
        InputStream storedTexts = reader.getSharedStringsData();
        if (storedTexts != null) {
            XmlParts.parseLarge(storedTexts, new SharedTextsHandler(budget, texts));
        }
        return new WorkbookParts(
                file,
                opcPackage,
                reader,
                budget,
                List.copyOf(Extra.among(zip.names())),
                sheetList.sheets(),
                texts,
                new NumberDecoder(dateStyles, sheetList.date1904()));
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
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
    public SheetFacts read(SheetInfo sheet, RowSink sink) throws IOException, OpenXML4JException, SAXException {
        budget.sheet(sheet.partId());
        CellTexts texts = new CellTexts(file, sheet.name());
        SheetHandler handler = new SheetHandler(budget, new CellDecoder(sharedTexts, texts, numbers), texts, sink);
        try {
            XmlParts.parseLarge(reader.getSheet(sheet.partId()), handler);
        } catch (SheetHandler.EnoughRows e) {
            return handler.facts();
        }
        return handler.facts();
    }

    /** Drops the package without saving it. */
    @Override
    public void close() {
        opcPackage.revert();
    }

    /** What is wrong with these parts the library tells by unclear failures, or not at all. */
    private static void checkPlumbing(GuardedZip zip, Budget budget) throws IOException, SAXException {
        for (String name : zip.names()) {
            if (name.equals(CONTENT_TYPES) || name.endsWith(".rels")) {
                XmlParts.parse(zip.open(name), new WellFormedHandler(budget));
            }
        }
    }

    private static PackagePart workbookPart(OPCPackage opcPackage, Budget budget) {
        PackageRelationship core = opcPackage
                .getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        if (core == null) {
            boolean strict = opcPackage
                            .getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                            .size()
                    > 0;
            throw budget.remember(new Refusal(strict ? Rejection.STRICT_WORKBOOK : Rejection.NOT_A_WORKBOOK));
        }
        PackagePart part = opcPackage.getPart(core);
        if (part == null) {
            throw budget.remember(new Refusal(Rejection.DAMAGED_WORKBOOK));
        }
        String type = part.getContentType();
        if (type.equals(BINARY_WORKBOOK)) {
            throw budget.remember(new Refusal(Rejection.BINARY_WORKBOOK));
        }
        if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
            throw budget.remember(new Refusal(Rejection.NOT_A_WORKBOOK));
        }
        return part;
    }

    private static Set<String> cellSheetIds(PackagePart workbook) throws OpenXML4JException {
        return StreamSupport.stream(workbook.getRelationships().spliterator(), false)
                .filter(relationship -> relationship.getRelationshipType().equals(CELL_SHEET))
                .map(PackageRelationship::getId)
                .collect(Collectors.toSet());
    }
}
