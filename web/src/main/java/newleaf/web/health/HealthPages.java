package newleaf.web.health;

import java.time.Duration;
import newleaf.web.computing.Computing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `ok`, or that it is not: two words for machines, of which nobody learns anything else.
@Controller
public final class HealthPages {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Health health;

    HealthPages(Computing computing, ObjectProvider<RecordAnswers> record) {
        this.health = new Health(computing, record.getIfAvailable(() -> RecordAnswers.NO_RECORD), PATIENCE);
    }

    @GetMapping("/health")
    ResponseEntity<String> health() throws InterruptedException {
        boolean isWell = health.isWell();
        return ResponseEntity.status(isWell ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.TEXT_PLAIN)
                .body(isWell ? "ok\n" : "not ok\n");
    }
}
