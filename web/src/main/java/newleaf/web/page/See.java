package newleaf.web.page;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// "See other": the answer to a form that was taken, so that going back and refreshing are safe.
public final class See {
    private See() {}

    public static ResponseEntity<Void> other(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
