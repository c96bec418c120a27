package newleaf.web.journey.step.wish;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import newleaf.web.component.text.TextField;

/// A day, as year, month and day.
final class WrittenDay implements TypedWish.Written<LocalDate> {
    @Override
    public Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public TextField.Kind kind() {
        return TextField.Kind.DATE;
    }

    @Override
    public String shown(LocalDate day) {
        return day.toString();
    }
}
