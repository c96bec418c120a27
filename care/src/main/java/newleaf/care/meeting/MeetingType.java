package newleaf.care.meeting;

import java.util.Arrays;
import java.util.Optional;
import newleaf.documents.Labelled;

/// What kind of meeting it is: of the codes of the format those that help somebody new to choose. The others are left.
public enum MeetingType implements Labelled {
    OPEN("O"),
    CLOSED("C"),
    NEWCOMER("BE"),
    SECULAR("A"),
    SPANISH("S"),
    ENGLISH("EN"),
    SIGNED("ASL"),
    WOMEN("W"),
    MEN("M"),
    LGBTQ("LGBTQ"),
    YOUNG("Y"),
    WHEELCHAIR("X"),
    CHILDREN("BA");

    private final String code;

    MeetingType(String code) {
        this.code = code;
    }

    public static Optional<MeetingType> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
