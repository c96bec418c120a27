package newleaf.intake.history;

import java.util.List;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Truth;

/// What happened, and when. Without a time an event counts as now.
public record Events(boolean isGiven, List<Event> events, Set<String> unknown) {
    public Events {
        events = List.copyOf(events);
        unknown = Set.copyOf(unknown);
    }

    /// One thing that happened.
    public record Event(String id, Answer<When> when) {
        @Override
        public String toString() {
            return "Event";
        }
    }

    /// Whether the event happened no longer ago than `limit`.
    public Truth within(String id, When limit) {
        boolean happened = events.stream()
                .anyMatch(event -> event.id().equals(id) && at(event).compareTo(limit) <= 0);
        if (happened) return Truth.YES;
        return isGiven && !unknown.contains(id) ? Truth.NO : Truth.NOT_KNOWN;
    }

    /// Whether the event happened before this month.
    public Truth earlier(String id) {
        return before(id, When.THIS_MONTH);
    }

    /// Whether the event happened longer ago than `limit`.
    public Truth before(String id, When limit) {
        boolean happened = events.stream()
                .anyMatch(event -> event.id().equals(id) && at(event).compareTo(limit) > 0);
        if (happened) return Truth.YES;
        return isGiven && !unknown.contains(id) ? Truth.NO : Truth.NOT_KNOWN;
    }

    private static When at(Event event) {
        return event.when().known().orElse(When.NOW);
    }

    @Override
    public String toString() {
        return "Events";
    }
}
