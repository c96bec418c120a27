package newleaf.web.clinician;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import newleaf.web.form.FormToken;
import newleaf.web.page.OwnPath;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
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
    Page ask(Visit visit, @RequestParam(name = "back", defaultValue = "/") String back, HttpServletRequest request) {
        return asked(visit, request, back, false);
    }

    @PostMapping("/clinician")
    Object answer(
            Visit visit,
            @RequestParam(name = "back", defaultValue = "/") String back,
            @RequestParam(name = "attest", defaultValue = "") String attest,
            HttpServletRequest request) {
        if (!FormToken.isFresh(request)) return Trouble.STALE.page(visit);
        if (attest.equals("no")) Attestation.takeBack(request.getSession());
        else if (attest.equals("yes")) Attestation.give(request.getSession());
        else return asked(visit, request, back, true);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(OwnPath.of(back)))
                .build();
    }

    private static Page asked(Visit visit, HttpServletRequest request, String back, boolean isWrong) {
        return Page.of(
                "clinician",
                visit,
                new Attestation.Asked(FormToken.of(request.getSession()), OwnPath.of(back), isWrong));
    }
}
