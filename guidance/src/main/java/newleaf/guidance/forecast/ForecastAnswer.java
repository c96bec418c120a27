package newleaf.guidance.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.finding.Question;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.forecast.Forecast;
import newleaf.pharmacology.forecast.Likelihood;

/// What stopping may be like, or why there is no figure. What has been published stands beside either.
public sealed interface ForecastAnswer {
    boolean fromLastDose();

    List<EvidenceCard> published();

    /// Figures, with what may make them wrong.
    record Expected(
            Forecast forecast,
            List<Phase> phases,
            List<Limit> limits,
            List<Citation> citations,
            List<EvidenceCard> published)
            implements ForecastAnswer {
        public Expected {
            phases = List.copyOf(phases);
            limits = List.copyOf(limits);
            citations = List.copyOf(citations);
            published = List.copyOf(published);
        }

        @Override
        public boolean fromLastDose() {
            return forecast.fromLastDose();
        }

        @Override
        public String toString() {
            return "Expected";
        }
    }

    /// No figure, because the model does not fit or something that decides that is not known.
    ///
    /// @param because  what stands in the way; only if nothing does, what waits for an answer
    /// @param ask      the questions that those wait for
    record Refused(boolean fromLastDose, List<Refusal> because, List<Question> ask, List<EvidenceCard> published)
            implements ForecastAnswer {
        public Refused {
            because = List.copyOf(because);
            ask = List.copyOf(ask);
            published = List.copyOf(published);
            if (because.isEmpty()) throw new IllegalArgumentException("a refusal has a reason");
        }

        /// Whether answers that are missing could lift it.
        public boolean isYet() {
            return because.stream().allMatch(Refusal::isWaiting);
        }

        @Override
        public String toString() {
            return "Refused";
        }
    }

    /// Why there is no figure.
    ///
    /// @param isWaiting  whether an answer that is missing could lift it
    record Refusal(String rule, Words text, boolean isWaiting, List<Citation> citations) {
        public Refusal {
            citations = List.copyOf(citations);
            if (citations.isEmpty()) throw new IllegalArgumentException("the refusal " + rule + " needs a source");
        }

        @Override
        public String toString() {
            return "Refusal";
        }
    }

    /// Why the figures may be wrong, and what it rests on.
    record Limit(Words words, List<Citation> citations) {
        public Limit {
            citations = List.copyOf(citations);
            if (citations.isEmpty()) throw new IllegalArgumentException("a limit needs a source");
        }

        /// Each source once.
        public List<String> sourceIds() {
            return citations.stream().map(Citation::source).distinct().toList();
        }
    }

    /// What has been described in a stretch of the course; ids of the symptom shelf.
    record Phase(
            int fromHours, int toHours, List<String> physical, List<String> psychological, List<Citation> citations) {
        public Phase {
            physical = List.copyOf(physical);
            psychological = List.copyOf(psychological);
            citations = List.copyOf(citations);
        }
    }

    /// Of the worst day; empty without figures.
    default Optional<Likelihood> probability() {
        return switch (this) {
            case Expected expected -> Optional.of(expected.forecast().probability());
            case Refused refused -> Optional.empty();
        };
    }

    /// Every source that is named beside the course.
    default List<Citation> allCitations() {
        List<Citation> all = new ArrayList<>();
        published().forEach(card -> all.addAll(card.head().citations()));
        switch (this) {
            case Expected expected -> {
                all.addAll(expected.citations());
                expected.limits().forEach(limit -> all.addAll(limit.citations()));
                expected.phases().forEach(phase -> all.addAll(phase.citations()));
            }
            case Refused refused -> refused.because().forEach(refusal -> all.addAll(refusal.citations()));
        }
        return all;
    }
}
