package newleaf.report.block;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.finding.Question;
import newleaf.guidance.taper.NamedWay;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.report.picture.CoursePicture;
import newleaf.report.picture.PeakPicture;

/// A piece of a part. What it says is chosen here; whoever writes it gives it a form and decides nothing.
public sealed interface Block
        permits Line,
                Block.Heading,
                Block.Bullets,
                Block.Points,
                Block.Amounts,
                Block.Stated,
                Block.Ways,
                Block.Asked,
                Block.Chart,
                Block.Peaks,
                Block.Table,
                Block.Calls,
                Block.Sources {
    /// A heading within a part.
    record Heading(Words words) implements Block {}

    record Bullets(List<Line> lines) implements Block {
        public Bullets {
            lines = List.copyOf(lines);
        }

        /// The sources, where all lines rest on the same.
        public List<String> shared() {
            return same(lines.stream().map(Line::sources).toList());
        }

        @Override
        public String toString() {
            return "Bullets";
        }
    }

    record Points(List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /// Amounts with their names, what has to be said beside them, and how they were worked out.
    record Amounts(Words name, List<Amount> amounts, List<Line> notes, Words howWorkedOut, List<Worked> worked)
            implements Block {
        public Amounts {
            amounts = List.copyOf(amounts);
            notes = List.copyOf(notes);
            worked = List.copyOf(worked);
        }

        @Override
        public String toString() {
            return "Amounts";
        }
    }

    record Amount(Words name, Words value, List<String> sources) {
        public Amount {
            sources = List.copyOf(sources);
        }

        @Override
        public String toString() {
            return "Amount";
        }
    }

    /// A step of working out.
    record Worked(Words words, List<Citation> citations) {
        public Worked {
            citations = List.copyOf(citations);
        }

        public List<String> sources() {
            return Line.ids(citations);
        }

        @Override
        public String toString() {
            return "Worked";
        }
    }

    /// Something named, what is so, and what says so.
    record Stated(Words name, Line line, List<Citation> citations, Optional<CardHead> head) implements Block {
        public Stated {
            citations = List.copyOf(citations);
        }

        public List<String> sources() {
            return Line.ids(citations);
        }

        @Override
        public String toString() {
            return "Stated";
        }
    }

    record Ways(List<Way> ways) implements Block {
        public Ways {
            ways = List.copyOf(ways);
        }
    }

    /// A setting or a way to go, how it fits, and the cards that say so.
    ///
    /// @param fit  empty where nothing is weighed
    record Way(Words name, Optional<Words> fit, List<Because> because, Deed asks) {
        public Way {
            because = List.copyOf(because);
        }
    }

    /// A card that speaks for or against a way, and what it says.
    record Because(String card, Words says) {}

    record Asked(List<Question> questions) implements Block {
        public Asked {
            questions = List.copyOf(questions);
        }
    }

    /// The forecast as a picture, with its numbers.
    ///
    /// @param caption  what it shows
    record Chart(CoursePicture picture, Line caption, Words asTable) implements Block {}

    /// The worst day of each way as a picture; the table beside it says the same.
    record Peaks(Words title, List<NamedWay> ways) implements Block {
        public Peaks {
            ways = List.copyOf(ways);
        }

        public String svg(Language language) {
            return PeakPicture.of(title.in(language), ways, words -> words.in(language));
        }
    }

    /// @param name  what style sheets call it
    /// @param asks  a schedule, where it holds amounts by day
    record Table(String name, Words label, List<Words> head, List<Row> rows, Deed asks) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != head.size()) throw new IllegalArgumentException("a row has a cell a column");
            }
        }

        /// The sources, where all rows rest on the same.
        public List<String> shared() {
            return same(rows.stream().map(Row::sources).toList());
        }

        @Override
        public String toString() {
            return "Table";
        }
    }

    record Row(List<Words> cells, List<String> sources) {
        public Row {
            cells = List.copyOf(cells);
            sources = List.copyOf(sources);
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    /// Numbers to call.
    record Calls(List<HelpLine> lines) implements Block {
        public Calls {
            lines = List.copyOf(lines);
        }
    }

    record Sources(List<SourceCard> sources) implements Block {
        public Sources {
            sources = List.copyOf(sources);
        }
    }

    private static List<String> same(List<List<String>> each) {
        return each.stream().distinct().count() == 1 ? each.getFirst() : List.of();
    }
}
