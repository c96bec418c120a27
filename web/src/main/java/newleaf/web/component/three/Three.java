package newleaf.web.component.three;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.call.Call;
import newleaf.web.component.icon.Icon;

/// What to do today, tonight and this week, and whom to call: one card. Template `component/three`.
public record Three(List<Action> actions, Optional<Call> call) {
    private static final List<Icon> PICTURES = List.of(Icon.SUN, Icon.MOON, Icon.CALENDAR);

    public Three {
        actions = List.copyOf(actions);
        if (actions.size() != PICTURES.size()) throw new IllegalArgumentException("today, tonight, this week");
    }

    /// What to do, and when.
    public record Action(Words when, Words what) {}

    public Icon picture(Action action) {
        return PICTURES.get(actions.indexOf(action));
    }
}
