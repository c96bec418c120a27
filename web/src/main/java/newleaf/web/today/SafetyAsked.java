package newleaf.web.today;

import java.util.List;
import java.util.Map;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FormToken;

/// The safety question, after a mood at its lowest on two days running. Template `today/safety`.
public record SafetyAsked(Words question, Map<String, Words> answers, List<HelpLine> lines, FormToken token) {
    public SafetyAsked {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "SafetyAsked";
    }
}
