package newleaf.web.home;

import java.util.List;
import newleaf.knowledge.words.Words;

/// What the first page says.
public record Home(List<Words> does, List<Words> doesNot) {
    public Home {
        does = List.copyOf(does);
        doesNot = List.copyOf(doesNot);
    }
}
