package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import org.jspecify.annotations.Nullable;

/// Someone the person may call.
///
/// @param who  what they are to the person
/// @param hours  when they may be called
public record CallPerson(String name, String phone, Optional<String> who, Optional<String> hours) implements Content {
    public CallPerson {
        Check.text("name", name, Asked.NAME);
        Check.text("phone", phone, Asked.NAME);
        who.ifPresent(each -> Check.text("who", each, Asked.NAME));
        hours.ifPresent(each -> Check.text("hours", each, Asked.NAME));
    }

    static CallPerson read(Asked asked) {
        return new CallPerson(
                asked.text("name", Asked.NAME),
                asked.text("phone", Asked.NAME),
                asked.maybeText("who", Asked.NAME),
                asked.maybeText("hours", Asked.NAME));
    }

    @Override
    public Kind kind() {
        return Kind.CALL_PERSON;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("name", name)
                .with("phone", phone)
                .with("who", who)
                .with("hours", hours)
                .fields();
    }

    @Override
    public String toString() {
        return "CallPerson";
    }
}
