package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// A wish to take kratom that came and went.
///
/// @param did  what the person did about it
/// @param took  whether kratom was taken
public record Urge(
        double strength,
        Optional<Double> minutes,
        Optional<String> trigger,
        Optional<String> did,
        Optional<Boolean> took)
        implements Content {
    public Urge {
        Checks.within("strength", strength, 0, 10);
        minutes.ifPresent(each -> Checks.within("minutes", each, 0, 1440));
        trigger.ifPresent(each -> Check.text("trigger", each, Asked.WORDS));
        did.ifPresent(each -> Check.text("did", each, Asked.WORDS));
    }

    static Urge read(Asked asked) {
        return new Urge(
                asked.number("strength", 0, 10),
                asked.maybeNumber("minutes", 0, 1440),
                asked.maybeText("trigger", Asked.WORDS),
                asked.maybeText("did", Asked.WORDS),
                asked.maybeTruth("took"));
    }

    @Override
    public Kind kind() {
        return Kind.URGE;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("strength", strength)
                .with("minutes", minutes)
                .with("trigger", trigger)
                .with("did", did)
                .with("took", took)
                .fields();
    }

    @Override
    public String toString() {
        return "Urge";
    }
}
