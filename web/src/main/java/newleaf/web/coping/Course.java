package newleaf.web.coping;

import newleaf.web.page.Visit;
import newleaf.web.tonight.Went;

/// How often somebody tried a card, and how often it helped.
public record Course(int tried, int helped) {
    static Course of(Went.Course course) {
        return new Course(course.tried(), course.helped());
    }

    public String in(Visit visit) {
        return visit.say(CopingWord.TRIED)
                .replace("{tried}", String.valueOf(tried))
                .replace("{helped}", String.valueOf(helped));
    }

    @Override
    public String toString() {
        return "Course";
    }
}
