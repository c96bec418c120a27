package newleaf.web.offline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/worker.js`: what a browser runs beside the pages once somebody asked to keep help on their phone.
@Controller
final class WorkerPages {
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final Worker worker;
    private final AtomicReference<Optional<String>> written = new AtomicReference<>(Optional.empty());

    WorkerPages(Worker worker) {
        this.worker = worker;
    }

    /// Written once: pages of a running server do not change.
    @GetMapping("/worker.js")
    ResponseEntity<String> worker() {
        String script = written.updateAndGet(before -> before.or(() -> Optional.of(worker.script())))
                .orElseThrow();
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .contentType(SCRIPT)
                .body(script);
    }
}
