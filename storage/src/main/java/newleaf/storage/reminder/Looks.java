package newleaf.storage.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import newleaf.care.PersonId;
import newleaf.care.reminder.Unsent;

/// Brings the rows in line with what the records say.
final class Looks {
    private final Wishes wishes;
    private final Jobs jobs;
    private final Clock clock;
    private final Map<PersonId, ZoneId> zones = new ConcurrentHashMap<>();

    Looks(Wishes wishes, Jobs jobs, Clock clock) {
        this.wishes = wishes;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Everybody who has or may have a row, once.
    Set<PersonId> everybody() {
        Set<PersonId> people = new HashSet<>(wishes.people());
        jobs.all().forEach(each -> people.add(each.person()));
        return people;
    }

    /// Whether something was sent to them by the clocks of another place.
    boolean isElsewhere(PersonId person, ZoneId now) {
        ZoneId before = zones.get(person);
        return before != null && !before.equals(now);
    }

    /// @param isAnew  whether the person changed something; else only what is missing, too late or too much is mended
    /// @return        false where a row is being worked on: look again in a moment
    boolean at(PersonId person, boolean isAnew) {
        List<Wish> wanted = wishes.of(person);
        boolean isDone = true;
        for (Wish wish : wanted) isDone &= isInLine(new JobName(person, wish.reminder()), wish, isAnew);
        List<JobName> names = wanted.stream()
                .map(each -> new JobName(person, each.reminder()))
                .toList();
        for (JobName name : jobs.of(person)) isDone &= names.contains(name) || jobs.drop(name);
        remember(person, wanted);
        return isDone;
    }

    private boolean isInLine(JobName name, Wish wish, boolean isAnew) {
        Optional<Jobs.Row> row = jobs.row(name);
        Note before = row.map(Jobs.Row::note).orElse(Note.NEW);
        Note note = isAnew ? before.anew() : before;
        Instant at = Give.time(wish.rhythm(), note, clock.instant());
        boolean isEarly = row.filter(each -> !each.at().isAfter(at)).isPresent();
        boolean isAsItIs = row.isPresent() && (note.hasEnded() || note.tries() > 0 || isEarly);
        return (isAsItIs && !isAnew) || jobs.put(name, note, at);
    }

    private void remember(PersonId person, List<Wish> wanted) {
        if (wanted.isEmpty()) zones.remove(person);
        else zones.put(person, wanted.getFirst().rhythm().zone());
    }

    void forget(PersonId person) {
        zones.remove(person);
    }

    List<Unsent> unsent(PersonId person) {
        List<Unsent> found = new ArrayList<>();
        for (Wish wish : wishes.of(person)) {
            jobs.row(new JobName(person, wish.reminder()))
                    .map(Jobs.Row::note)
                    .flatMap(note ->
                            note.unsent().map(day -> new Unsent(wish.reminder(), wish.by(), day, note.hasEnded())))
                    .ifPresent(found::add);
        }
        return found;
    }
}
