package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.documents.Labelled;
import newleaf.units.AmountUnit;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// What whoever keeps the doses took over, handed out or gave back.
public record HolderLog(Act act, double amount, AmountUnit unit, Optional<String> note) implements Content {
    public enum Act implements Labelled {
        TOOK_OVER,
        HANDED_OUT,
        GAVE_BACK,
        DISPOSED
    }

    public HolderLog {
        Checks.within("amount", amount, 0, 100000);
        note.ifPresent(each -> Check.text("note", each, Asked.WORDS));
    }

    static HolderLog read(Asked asked) {
        return new HolderLog(
                asked.oneOf("act", Act.values()),
                asked.number("amount", 0, 100000),
                asked.unit("unit"),
                asked.maybeText("note", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.HOLDER_LOG;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("act", act.label())
                .with("amount", amount)
                .with("unit", unit.label())
                .with("note", note)
                .fields();
    }

    @Override
    public String toString() {
        return "HolderLog";
    }
}
