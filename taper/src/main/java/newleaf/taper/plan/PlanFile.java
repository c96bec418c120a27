package newleaf.taper.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import newleaf.documents.JsonText;
import newleaf.documents.Labelled;

/// A plan with its memory: what every version allowed, the days without, and what has held it up or slowed it down.
///
/// @param id        of this plan, whatever becomes of it
/// @param ended     once it has ended nothing of it comes back
/// @param baseline  how the first days were
/// @param versions  in the order in which they were made; at least one
/// @param holds     in the order of time
/// @param agreed    with whom a clinician's plan was agreed, where somebody said so
public record PlanFile(
        String id,
        Optional<Ended> ended,
        Baseline baseline,
        List<PlanVersion> versions,
        List<Pause> pauses,
        List<Hold> holds,
        List<Slow> slows,
        Optional<Agreed> agreed) {
    public PlanFile {
        versions = List.copyOf(versions);
        pauses = List.copyOf(pauses);
        holds = List.copyOf(holds);
        slows = List.copyOf(slows);
        if (versions.isEmpty()) throw new IllegalArgumentException("a plan has a version");
    }

    /// The last day of what ended it.
    public record Ended(LocalDate on, Why why) {
        public enum Why implements Labelled {
            PAUSE,
            FINISHED,
            /// The person put it aside, or takes another amount than it was made for.
            SET_ASIDE
        }

        @Override
        public String toString() {
            return "Ended";
        }
    }

    /// Medians of the first days; each is empty until enough of them are known, and never changes afterwards.
    ///
    /// @param days  of the diary that made it
    public record Baseline(Optional<Double> diary, Optional<Double> craving, Optional<Double> sleepHours, int days) {
        public static final Baseline NONE = new Baseline(Optional.empty(), Optional.empty(), Optional.empty(), 0);

        @Override
        public String toString() {
            return "Baseline";
        }
    }

    /// Days without, the first and the last.
    public record Pause(LocalDate from, LocalDate to) {
        @Override
        public String toString() {
            return "Pause";
        }
    }

    /// Days on which the amount stayed.
    ///
    /// @param until  the first day on which it may change; empty while nobody can say
    public record Hold(LocalDate from, Optional<LocalDate> until, Cause why) {
        public enum Cause implements Labelled {
            HARD_DAYS,
            OWN_WORD,
            DOOR
        }

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from)
                    && until.filter(end -> !day.isBefore(end)).isEmpty();
        }

        @Override
        public String toString() {
            return "Hold";
        }
    }

    /// As the person wrote it down.
    ///
    /// @param with  a name or a role
    public record Agreed(String with, LocalDate on) {
        /// The longest name, in characters.
        public static final int LONGEST = 200;

        @Override
        public String toString() {
            return "Agreed";
        }
    }

    /// A step that lasts longer.
    ///
    /// @param stepFrom  the first day of that step, by which it is known
    public record Slow(LocalDate on, LocalDate stepFrom, int days) {
        @Override
        public String toString() {
            return "Slow";
        }
    }

    /// The file of a first version. Its name is made of what it says: the same plan gives the same file.
    public static PlanFile of(PlanVersion first) {
        String text = JsonText.pretty(PlanDocument.written(first));
        String id =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        return new PlanFile(
                id, Optional.empty(), Baseline.NONE, List.of(first), List.of(), List.of(), List.of(), Optional.empty());
    }

    public PlanVersion latest() {
        return versions.getLast();
    }

    /// The day on which it was first made.
    public LocalDate made() {
        return versions.getFirst().made();
    }

    /// Whether what it says now was made by a clinician.
    public boolean isOfClinician() {
        return latest().author() == PlanVersion.Author.CLINICIAN;
    }

    /// As if its latest version were made by somebody else.
    public PlanFile latestBy(PlanVersion.Author other) {
        List<PlanVersion> all = new ArrayList<>(versions);
        all.set(all.size() - 1, latest().by(other));
        return new PlanFile(id, ended, baseline, all, pauses, holds, slows, agreed);
    }

    public PlanFile with(Agreed said) {
        return new PlanFile(id, ended, baseline, versions, pauses, holds, slows, Optional.of(said));
    }

    public boolean hasEnded() {
        return ended.isPresent();
    }

    public PlanFile with(PlanVersion next) {
        List<PlanVersion> all = new ArrayList<>(versions);
        all.add(next);
        return new PlanFile(id, ended, baseline, all, pauses, holds, slows, agreed);
    }

    /// As it was before its latest version.
    public PlanFile withoutLatest() {
        return new PlanFile(
                id, ended, baseline, versions.subList(0, versions.size() - 1), pauses, holds, slows, agreed);
    }

    public PlanFile with(Baseline known) {
        return new PlanFile(id, ended, known, versions, pauses, holds, slows, agreed);
    }

    public PlanFile with(Slow slow) {
        List<Slow> all = new ArrayList<>(slows);
        all.add(slow);
        return new PlanFile(id, ended, baseline, versions, pauses, holds, all, agreed);
    }

    public PlanFile withHolds(List<Hold> all) {
        return new PlanFile(id, ended, baseline, versions, pauses, all, slows, agreed);
    }

    public PlanFile endedBy(Pause pause) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return new PlanFile(
                id, Optional.of(new Ended(pause.to(), Ended.Why.PAUSE)), baseline, versions, all, holds, slows, agreed);
    }

    public PlanFile finished(LocalDate on) {
        return ended(new Ended(on, Ended.Why.FINISHED));
    }

    public PlanFile setAside(LocalDate on) {
        return ended(new Ended(on, Ended.Why.SET_ASIDE));
    }

    private PlanFile ended(Ended end) {
        return new PlanFile(id, Optional.of(end), baseline, versions, pauses, holds, slows, agreed);
    }

    @Override
    public String toString() {
        return "PlanFile";
    }
}
