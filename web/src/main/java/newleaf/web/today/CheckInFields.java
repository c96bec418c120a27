package newleaf.web.today;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newleaf.care.content.CheckIn;
import newleaf.web.account.When;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Typed;
import newleaf.web.journey.step.Say;

/// The fields of a check-in's form, and a check-in as it fills them in again.
public final class CheckInFields {
    public static final String DAY = "day";
    public static final String BOTHERS = "bothers";
    public static final String SLEEP = "sleep";
    public static final String MOOD = "mood";
    public static final String CRAVING = "craving";
    public static final String NOTE = "note";
    public static final String REST = "rest";
    public static final String NONE = "none";
    public static final String UNKNOWN = "unknown";
    public static final String PAIN = "pain";
    public static final String TRIGGER = "trigger";
    /// The name of the entry that is made of this form.
    public static final String ENTRY = KeepOnce.ENTRY;
    /// What the form was shown with: the sequence of the check-in of that day, 0 where there was none.
    public static final String SEEN = "seen";

    /// What is asked of a day besides the items.
    static final Set<String> OF_A_DAY = Set.of(DAY, BOTHERS, SLEEP, MOOD, CRAVING, NOTE, REST, When.ZONE);

    private CheckInFields() {}

    static Typed filled(CheckIn checkIn) {
        Map<String, List<String>> fields = new HashMap<>();
        List<String> bothers = new ArrayList<>();
        checkIn.answers().forEach((item, grade) -> {
            if (grade > 0) bothers.add(item);
            if (grade > 0) fields.put(item, List.of(String.valueOf(grade)));
        });
        fields.put(BOTHERS, bothers);
        checkIn.sleepHours().ifPresent(hours -> fields.put(SLEEP, List.of(Say.plain(hours))));
        checkIn.mood().ifPresent(mood -> fields.put(MOOD, List.of(String.valueOf(mood))));
        checkIn.craving().ifPresent(craving -> fields.put(CRAVING, List.of(Say.plain(craving))));
        checkIn.note().ifPresent(note -> fields.put(NOTE, List.of(note)));
        return new Typed(fields);
    }
}
