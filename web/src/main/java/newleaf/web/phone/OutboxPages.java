package newleaf.web.phone;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newleaf.care.safe.Safe;
import newleaf.documents.JsonText;
import newleaf.web.day.ArrivesLater.Arrived;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.member.Guard;
import newleaf.web.member.Own;
import newleaf.web.member.WaitingForm;
import newleaf.web.page.See;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/phone/outbox`: what a phone needs to seal its notes, and where they arrive, one by one. `/phone/look`: one that
/// could not be kept as it is, to be looked at.
@Controller
public final class OutboxPages {
    static final String OUTBOX = PhonePages.PHONE + "/outbox";
    private static final String NOW = "now";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Safe safe;
    private final Whose whose;
    private final ReadLetter read;
    private final Arrivals arrivals;
    private final WaitingForm waiting;
    private final Clock clock;

    OutboxPages(Safe safe, Whose whose, ReadLetter read, Arrivals arrivals, WaitingForm waiting, Clock clock) {
        this.safe = safe;
        this.whose = whose;
        this.read = read;
        this.arrivals = arrivals;
        this.waiting = waiting;
        this.clock = clock;
    }

    @GetMapping(OUTBOX)
    ResponseEntity<String> meeting(Own own, HttpServletRequest request) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put(
                "key", TEXT.encodeToString(safe.inside().orElseThrow().letters().publicKey()));
        said.put("whose", whose.name(own.member().person()).orElseThrow());
        said.put("now", clock.millis());
        said.put("token", FormToken.of(request).value());
        return answer(HttpStatus.OK, said);
    }

    @PostMapping(OUTBOX)
    ResponseEntity<String> arrives(Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        return switch (read.of(own, typed)) {
            case ReadLetter.Read.Withheld _ -> came(HttpStatus.CONFLICT, "withheld", Optional.empty());
            case ReadLetter.Read.Unreadable _ -> came(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable", Optional.empty());
            case ReadLetter.Read.Opened(var letter) -> came(arrivals.keep(own, letter, ahead(typed)));
        };
    }

    @PostMapping(PhonePages.LOOK)
    Object look(Own own, HttpServletRequest request, HttpServletResponse response) {
        Typed typed = Typed.of(request.getParameterMap());
        if (read.of(own, typed) instanceof ReadLetter.Read.Opened(var letter)) {
            arrivals.asOfNow(letter, ahead(typed))
                    .ifPresent(form -> waiting.keep(own.member().person(), letter.form(), form, response));
        }
        return See.other(Guard.GO_ON);
    }

    private Duration ahead(Typed typed) {
        return arrivals.ahead(typed.one(NOW));
    }

    private static ResponseEntity<String> came(Arrived arrived) {
        return switch (arrived.came()) {
            case KEPT, WAS_KEPT -> came(HttpStatus.OK, "kept", arrived.next());
            case MEANWHILE, NOT_KEPT -> came(HttpStatus.UNPROCESSABLE_CONTENT, "look", Optional.empty());
        };
    }

    private static ResponseEntity<String> came(HttpStatus status, String what, Optional<String> next) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("came", what);
        next.ifPresent(each -> said.put("next", each));
        return answer(status, said);
    }

    private static ResponseEntity<String> answer(HttpStatus status, Map<String, @Nullable Object> said) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonText.line(said));
    }
}
