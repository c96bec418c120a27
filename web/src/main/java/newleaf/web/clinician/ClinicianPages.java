package newleaf.web.clinician;

import java.net.URI;
import java.util.Optional;
import newleaf.knowledge.rule.Audience;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.page.OwnPath;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/clinician?back=/report`: asks for the attestation. It can be taken back there as well.
@Controller
public final class ClinicianPages {
    ClinicianPages() {}

    @GetMapping("/clinician")
    Page ask(Visit visit, @RequestParam(name = "back", defaultValue = "/") String back, Here here) {
        return Attestation.page(visit, here, OwnPath.of(back), false);
    }

    @ShowsStaleForm
    @PostMapping("/clinician")
    Object answer(
            Visit visit,
            @RequestParam(name = "back", defaultValue = "/") String back,
            @RequestParam(name = "attest", defaultValue = "") String attest,
            Here here) {
        if (!here.isFormFresh()) return Trouble.STALE.page(visit);
        Optional<Audience> audience = audience(attest);
        if (audience.isEmpty()) return Attestation.page(visit, here, OwnPath.of(back), true);
        if (!here.speaksAs(audience.get())) return Trouble.CROWDED.page(visit);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(OwnPath.of(back)))
                .build();
    }

    private static Optional<Audience> audience(String attest) {
        if (attest.equals("yes")) return Optional.of(Audience.CLINICIAN);
        return attest.equals("no") ? Optional.of(Audience.EVERYONE) : Optional.empty();
    }
}
