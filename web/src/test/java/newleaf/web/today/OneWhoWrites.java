package newleaf.web.today;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.PersonId;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Kind;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.BeforeEach;

/// One person who writes down their days, without script over real HTTP; another for each test.
public abstract class OneWhoWrites {
    protected static final String CHECK_IN = "/today/check-in";
    protected static final String DOSE = "/today/dose";

    protected final Clinic clinic;
    protected Surfer surfer;
    private String words = "";
    private List<PersonId> before = List.of();

    protected OneWhoWrites(Clinic clinic) {
        this.clinic = clinic;
        this.surfer = clinic.surfer();
    }

    @BeforeEach
    public final void join() {
        before = people();
        Clinic.Started started = clinic.join();
        words = started.words();
        surfer = started.surfer();
    }

    protected final void signInAgain() {
        surfer = clinic.surfer().open("/sign-in");
        surfer.send("/sign-in", "words=" + words, "passphrase=" + Clinic.PASSPHRASE);
    }

    protected final void send(String form, String... fields) {
        surfer.open(form);
        boolean saysDay = Arrays.stream(fields).anyMatch(field -> field.startsWith("day="));
        surfer.send(form, saysDay ? with(hidden(), fields) : with(hidden(), with(List.of(fields), day())));
    }

    protected static String[] with(List<String> hidden, String... fields) {
        return Stream.concat(hidden.stream(), Arrays.stream(fields)).toArray(String[]::new);
    }

    /// The hidden fields of the form, but for its token.
    protected final List<String> hidden() {
        List<String> fields = new ArrayList<>();
        String form = surfer.body().replaceFirst("(?s).*?<main", "");
        var inputs = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">")
                .matcher(form.split("</form>", 2)[0]);
        while (inputs.find()) {
            if (!inputs.group(1).equals("form-token")) fields.add(inputs.group(1) + "=" + inputs.group(2));
        }
        return fields;
    }

    protected String day() {
        return "day=" + today();
    }

    protected LocalDate today() {
        return LocalDate.ofInstant(clinic.clock().instant(), ZoneOffset.UTC);
    }

    protected final CheckIn checkIn() {
        return (CheckIn) current(Kind.CHECK_IN).getLast().content();
    }

    protected final List<Current> current(Kind kind) {
        return inside(person(), kind);
    }

    protected final int entries(Kind kind) {
        return clinic.safe()
                .inside()
                .orElseThrow()
                .diary()
                .of(person(), kind)
                .entries()
                .size();
    }

    protected List<Current> inside(PersonId person, Kind kind) {
        return clinic.safe().inside().orElseThrow().diary().of(person, kind).current();
    }

    /// Who joined last.
    protected final PersonId person() {
        return people().stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElseThrow();
    }

    protected List<PersonId> people() {
        return clinic.safe().inside().map(inside -> inside.people().all()).orElse(List.of());
    }
}
