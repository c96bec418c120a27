package newleaf.web.trouble;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where Tomcat sends every request that failed.
@Controller
public final class TroublePages {
    public static final String PATH = "/error";

    TroublePages() {}

    @ShowsStaleForm
    @RequestMapping(PATH)
    Page trouble(Visit visit, HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus failed = status instanceof Integer code ? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND;
        return Trouble.of(failed.value()).page(visit).with(failed);
    }
}
