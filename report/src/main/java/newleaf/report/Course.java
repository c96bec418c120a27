package newleaf.report;

import newleaf.report.picture.CoursePicture;
import java.util.List;
import newleaf.guidance.finding.Question;
import newleaf.guidance.forecast.ForecastAnswer.Limit;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.words.Words;

/// What the report shows of the course after the last dose. Template `report/course`.
public sealed interface Course {
    /// What has been published, beside any figure or instead of it.
    List<Point> published();

    /// Figures, their picture, and why they may be wrong.
    record Expected(
            Words intro,
            List<Words> figures,
            CoursePicture picture,
            List<Phase> phases,
            List<Limit> limits,
            List<Point> published)
            implements Course {
        public Expected {
            figures = List.copyOf(figures);
            phases = List.copyOf(phases);
            limits = List.copyOf(limits);
            published = List.copyOf(published);
        }

        @Override
        public String toString() {
            return "Expected";
        }
    }

    /// No figures: why, or what would have to be known first.
    record Refused(List<Point> because, List<Question> ask, List<Point> published) implements Course {
        public Refused {
            because = List.copyOf(because);
            ask = List.copyOf(ask);
            published = List.copyOf(published);
        }

        @Override
        public String toString() {
            return "Refused";
        }
    }

    /// What others have described in a stretch of days.
    record Phase(Words words, List<Citation> citations) {
        public Phase {
            citations = List.copyOf(citations);
        }

        /// Each source once.
        public List<String> sourceIds() {
            return citations.stream().map(Citation::source).distinct().toList();
        }
    }
}
