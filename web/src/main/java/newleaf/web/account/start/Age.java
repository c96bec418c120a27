package newleaf.web.account.start;

import java.util.Arrays;
import java.util.Optional;

/// How old someone says to be who starts a record.
enum Age {
    ADULT("18"),
    TEEN("13"),
    CHILD("12");

    static final String FIELD = "age";

    private final String value;

    Age(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    static Optional<Age> of(String value) {
        return Arrays.stream(values()).filter(age -> age.value.equals(value)).findFirst();
    }
}
