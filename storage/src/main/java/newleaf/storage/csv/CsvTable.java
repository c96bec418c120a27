package newleaf.storage.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table as RFC 4180 writes it, also with semicolons or tabs. The library that knows quotes is met here
/// alone.
final class CsvTable {
    /// One row and the line of the file on which it begins.
    record Row(long line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static final int LONGEST_CELL = 20_000;
    private static final int MOST_CELLS = 50;

    private CsvTable() {}

    /// Empty where a quote is not closed or stands in the wrong place, or a row is far too long.
    ///
    /// @param most  rows that are read at most
    static Optional<List<Row>> read(String text, char separator, int most) {
        List<Row> rows = new ArrayList<>();
        var handler = CsvRecordHandler.of(limit -> limit.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL));
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true);
        try (CsvReader<CsvRecord> records = reader.build(handler, text)) {
            for (CsvRecord each : records) {
                if (rows.size() == most) break;
                rows.add(new Row(each.getStartingLineNumber(), each.getFields()));
            }
            return Optional.of(rows);
        } catch (CsvParseException unreadable) {
            return Optional.empty();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /// With commas and CRLF; texts that look like formulas are escaped.
    static String written(List<List<String>> rows) {
        var text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(Cell::escaped).toList()));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }
}
