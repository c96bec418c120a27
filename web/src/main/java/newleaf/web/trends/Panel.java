package newleaf.web.trends;

import java.util.List;
import java.util.Optional;

/// One figure over the weeks: what it shows in a sentence, its picture, and its numbers. Template `trends/panel`.
///
/// @param finding  the sentence
/// @param beside   what else is to be said of it
/// @param chart    empty where nothing is written of it
public record Panel(
        String id, String title, String finding, List<String> beside, Optional<Chart> chart, Numbers numbers) {
    public Panel {
        beside = List.copyOf(beside);
    }

    /// A table, the first day first.
    ///
    /// @param isCut  whether there are older days than it shows
    public record Numbers(String caption, List<String> columns, List<Row> rows, boolean isCut) {
        public Numbers {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return "Numbers";
        }
    }

    /// One day.
    public record Row(String day, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    @Override
    public String toString() {
        return "Panel";
    }
}
