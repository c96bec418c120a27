package newleaf.storage.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.storage.csv.CsvTable.Row;
import newleaf.storage.problem.FileProblem;

/// Reads a dose log (`docs/dose-log.md`) whole or not at all.
public final class DoseLogReader {
    public static final int MOST_LINES = 10_000;
    public static final int LARGEST = 5_000_000;
    private static final int MOST_PROBLEMS = 200;

    private final LogSettings settings;
    private final List<FileProblem> problems = new ArrayList<>();

    private DoseLogReader(LogSettings settings) {
        this.settings = settings;
    }

    /// @param file  UTF-8, with or without a byte order mark
    public static ReadLog read(byte[] file, LogSettings settings) {
        var reader = new DoseLogReader(settings);
        List<DoseLine> lines = reader.lines(file);
        return reader.problems.isEmpty() ? new ReadLog.Usable(lines) : new ReadLog.Unusable(reader.problems);
    }

    private List<DoseLine> lines(byte[] file) {
        Optional<String> text = text(file);
        if (text.isEmpty()) return none(0, "is a table of at most 5 MB, saved as UTF-8");
        Optional<List<Row>> read = rows(text.get());
        if (read.isEmpty()) return none(0, "has a quote that is not closed or stands in the wrong place");
        List<Row> rows = read.get();
        if (rows.isEmpty()) return none(0, "is empty; its first line names the columns: date,time,product,amount,unit");
        if (rows.size() > MOST_LINES + 1) return none(0, "has more than 10,000 lines; hand it in as several files");
        Map<DoseColumn, Integer> columns = columns(rows.getFirst());
        if (!problems.isEmpty()) return List.of();
        return doses(columns, rows.subList(1, rows.size()));
    }

    private static Optional<String> text(byte[] file) {
        try {
            if (file.length > LARGEST) return Optional.empty();
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /// Parted by whatever parts the first line into most words that we know.
    private static Optional<List<Row>> rows(String text) {
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(each -> CsvTable.read(text, each, 1).stream()
                        .flatMap(rows -> rows.stream().flatMap(row -> row.cells().stream()))
                        .filter(cell -> DoseColumn.of(cell).isPresent())
                        .count()))
                .orElseThrow();
        return CsvTable.read(text, separator, MOST_LINES + 2);
    }

    private Map<DoseColumn, Integer> columns(Row header) {
        Map<DoseColumn, Integer> columns = new EnumMap<>(DoseColumn.class);
        for (int i = 0; i < header.cells().size(); i++) {
            Optional<DoseColumn> column = DoseColumn.of(header.cells().get(i));
            String which = "column " + (i + 1);
            if (column.isEmpty()) add(header.line(), which + " has a name that is not known; see docs/dose-log.md");
            else if (columns.put(column.get(), i) != null) add(header.line(), which + " stands there twice");
        }
        for (DoseColumn column : DoseColumn.values()) {
            boolean isMissing = column.isNeeded() && !columns.containsKey(column);
            if (isMissing) add(header.line(), "a column named " + column.word() + " is needed");
        }
        return columns;
    }

    private List<DoseLine> doses(Map<DoseColumn, Integer> columns, List<Row> rows) {
        Optional<Dates> dates = dates(columns, rows);
        List<DoseLine> lines = new ArrayList<>();
        int width = columns.size();
        for (Row row : rows) {
            if (row.isEmpty()) continue;
            if (row.cells().size() != width) {
                add(
                        row.line(),
                        "has " + row.cells().size() + " cells and not " + width
                                + "; a comma within a cell needs quotes around it");
            } else {
                new RowReader(columns, row, settings, dates.orElse(Dates.US), words -> add(row.line(), words))
                        .line()
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    /// Empty where days with slashes could be meant both ways; that is a problem of the file.
    private Optional<Dates> dates(Map<DoseColumn, Integer> columns, List<Row> rows) {
        if (settings.dates().isPresent()) return settings.dates();
        int place = columns.getOrDefault(DoseColumn.DATE, 0);
        List<String> days = rows.stream()
                .filter(row -> row.cells().size() > place)
                .map(row -> row.cells().get(place))
                .filter(LogDate::hasSlashes)
                .toList();
        if (days.isEmpty()) return Optional.of(Dates.ISO);
        Optional<Dates> shown = LogDate.shown(days);
        if (shown.isEmpty()) add(0, "its dates could be month first or day first; say --dates us, or write 2026-11-30");
        return shown;
    }

    private List<DoseLine> none(long line, String words) {
        add(line, words);
        return List.of();
    }

    private void add(long line, String words) {
        if (problems.size() < MOST_PROBLEMS) problems.add(new FileProblem("", line, words));
    }
}
