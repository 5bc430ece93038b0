package org.sira.ingest.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/**
 * A table that stands beside the one that is read, apart by blank columns.
 *
 * @param rowNumber of its headings, from 1
 * @param kind what it tells of; that of the other table where its headings repeat
 * @param headingByColumn from 0
 */
public record TableBeside(int rowNumber, SheetKind kind, Map<Integer, String> headingByColumn) {

    private static final int FEWEST_REPEATED = 2;

    public TableBeside {
        headingByColumn = new LinkedHashMap<>(headingByColumn);
    }

    /** Columns that no blank one parts, with the header that they would be alone. */
    private record Block(int from, int to, Optional<Header> own) {

        boolean contains(int column) {
            return column >= from && column <= to;
        }

        int known() {
            return own.map(header -> header.columnByField().size()).orElse(0);
        }
    }

    /**
     * The tables beside the one that is read: the one of the kind of the header that has most of its columns.
     *
     * @param header of the whole sheet, found in {@code firstRows}
     */
    public static List<TableBeside> of(Header header, List<SheetRow> firstRows) {
        List<Block> blocks = blocks(header, firstRows);
        if (blocks.size() < 2) {
            return List.of();
        }
        Block read = blocks.stream()
                .max(Comparator.comparing((Block block) -> block.own()
                                .filter(own -> own.kind() == header.kind())
                                .isPresent())
                        .thenComparing(Block::known)
                        .thenComparing(block -> fields(header, block).size())
                        .thenComparing(Comparator.comparingInt(Block::from).reversed()))
                .orElseThrow();
        Set<Field> ofRead = EnumSet.noneOf(Field.class);
        ofRead.addAll(fields(header, read));
        read.own().ifPresent(own -> ofRead.addAll(own.columnByField().keySet()));
        return blocks.stream()
                .filter(block -> block != read)
                .flatMap(block -> table(header, ofRead, block, firstRows).stream())
                .toList();
    }

    /** Rows without the cells below its headings, and these. */
    public SheetRow outOf(SheetRow row) {
        return new SheetRow(
                row.number(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(column -> headingByColumn.containsKey(column) ? CellValue.BLANK : row.cell(column))
                        .toList());
    }

    public List<String> headings() {
        return List.copyOf(headingByColumn.values());
    }

    public int firstColumn() {
        return headingByColumn.keySet().iterator().next();
    }

    private static List<Block> blocks(Header header, List<SheetRow> firstRows) {
        List<SheetRow> rows = firstRows.stream()
                .filter(row -> row.number() >= header.rowNumber())
                .toList();
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int column = 0; column <= columns; column++) {
            int at = column;
            if (rows.stream().allMatch(row -> row.cell(at) instanceof CellValue.Blank)) {
                if (column > from) {
                    blocks.add(block(from, column - 1, firstRows));
                }
                from = column + 1;
            }
        }
        return blocks;
    }

    private static Block block(int from, int to, List<SheetRow> firstRows) {
        List<SheetRow> alone = firstRows.stream()
                .map(row -> new SheetRow(
                        row.number(),
                        IntStream.rangeClosed(0, to)
                                .mapToObj(column -> column < from ? CellValue.BLANK : row.cell(column))
                                .toList()))
                .toList();
        return new Block(from, to, HeaderFinder.find("", alone, ColumnGuesser.NONE));
    }

    /** What the header of the whole sheet reads, or would read if it did not already, in some columns. */
    private static List<Field> fields(Header header, Block block) {
        return IntStream.rangeClosed(block.from(), block.to())
                .mapToObj(column -> header.field(header.repeatedColumns().getOrDefault(column, column)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TableBeside> table(
            Header header, Set<Field> ofRead, Block block, List<SheetRow> firstRows) {
        List<Field> fields = fields(header, block);
        long repeated = fields.stream().filter(ofRead::contains).count();
        if (block.known() > fields.size() - repeated) {
            Header own = block.own().orElseThrow();
            return Optional.of(
                    new TableBeside(own.rowNumber(), own.kind(), headings(own.rowNumber(), block, firstRows)));
        }
        Map<Integer, String> headings = headings(header.rowNumber(), block, firstRows);
        return repeated >= FEWEST_REPEATED && repeated * 2 >= headings.size()
                ? Optional.of(new TableBeside(header.rowNumber(), header.kind(), headings))
                : Optional.empty();
    }

    private static Map<Integer, String> headings(int rowNumber, Block block, List<SheetRow> rows) {
        Map<Integer, String> headingByColumn = new LinkedHashMap<>();
        rows.stream().filter(row -> row.number() == rowNumber).forEach(row -> {
            for (int column = block.from(); column <= block.to(); column++) {
                if (!(row.cell(column) instanceof CellValue.Blank)) {
                    headingByColumn.put(column, Spelling.spaced(row.cell(column).shown()));
                }
            }
        });
        return headingByColumn;
    }
}
