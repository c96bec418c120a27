package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import org.jspecify.annotations.Nullable;

/// A lesson that was gone through.
///
/// @param kept  what the person wrote down from it
public record LessonDone(String lesson, Optional<String> kept) implements Content {
    public LessonDone {
        Check.text("lesson", lesson, Asked.NAME);
        kept.ifPresent(each -> Check.text("kept", each, Asked.WORDS));
    }

    static LessonDone read(Asked asked) {
        return new LessonDone(asked.text("lesson", Asked.NAME), asked.maybeText("kept", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.LESSON_DONE;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written().with("lesson", lesson).with("kept", kept).fields();
    }

    @Override
    public String toString() {
        return "LessonDone";
    }
}
