package newleaf.web.tonight;

import java.util.Map;
import java.util.Optional;

/// How cards went with one person, as they said it. What they did not say is not known.
///
/// @param courses  of each card against a symptom
public record Went(Map<Tried, Course> courses) {
    public static final Went NOT_KNOWN = new Went(Map.of());

    public Went {
        courses = Map.copyOf(courses);
    }

    /// A card against a symptom, by their ids.
    public record Tried(String card, String symptom) {
        @Override
        public String toString() {
            return "Tried";
        }
    }

    /// How it went, time after time.
    ///
    /// @param lastTime  how much it helped, 0 to 10
    /// @param tried     how often it was said how it went
    /// @param helped    how often of these it helped at all
    public record Course(double lastTime, int tried, int helped) {
        private static final Course BEFORE = new Course(0, 0, 0);

        /// @param much  it helped this time, 0 to 10
        public Course then(double much) {
            return new Course(much, tried + 1, helped + (much > 0 ? 1 : 0));
        }

        public static Course first(double much) {
            return BEFORE.then(much);
        }

        public boolean helpedLastTime() {
            return lastTime > 0;
        }

        @Override
        public String toString() {
            return "Course";
        }
    }

    public Optional<Course> of(String card, String symptom) {
        return Optional.ofNullable(courses.get(new Tried(card, symptom)));
    }

    @Override
    public String toString() {
        return "Went";
    }
}
