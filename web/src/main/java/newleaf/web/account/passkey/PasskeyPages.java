package newleaf.web.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// `/passkey/…`: what the script asks for before it asks the browser.
@Controller
public final class PasskeyPages {
    private final Ceremony ceremony;

    PasskeyPages(Ceremony ceremony) {
        this.ceremony = ceremony;
    }

    @PostMapping("/passkey/make")
    ResponseEntity<String> toMake(HttpServletRequest request) {
        return answer(ceremony.toMake(request));
    }

    @PostMapping("/passkey/use")
    ResponseEntity<String> toUse(HttpServletRequest request) {
        return answer(ceremony.toUse(request));
    }

    private static ResponseEntity<String> answer(Optional<String> asked) {
        return asked.map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    }
}
