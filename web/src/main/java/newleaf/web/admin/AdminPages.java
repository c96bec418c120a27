package newleaf.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import newleaf.care.account.Role;
import newleaf.care.safe.Safe;
import newleaf.web.form.FormToken;
import newleaf.web.member.Again;
import newleaf.web.member.ForAdministrators;
import newleaf.web.member.House;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/admin`: how many accounts there are, and invitations for clinicians.
@ForAdministrators
@Controller
public final class AdminPages {
    private static final String ADMIN = "/admin";
    private static final Duration OPEN = Duration.ofDays(2);

    private final House house;
    private final Clock clock;

    AdminPages(House house, Clock clock) {
        this.house = house;
        this.clock = clock;
    }

    /// The page. Template `admin/admin`.
    ///
    /// @param invitation  the path of a link that was just made, which is not shown again
    public record Admin(
            Map<Role, Long> accounts, Optional<String> invitation, Instant until, ZoneId zone, FormToken token) {
        public Admin {
            accounts = Map.copyOf(accounts);
        }

        public long count(Role role) {
            return accounts.getOrDefault(role, 0L);
        }

        @Override
        public String toString() {
            return "Admin";
        }
    }

    @GetMapping(ADMIN)
    Page admin(Visit visit, HttpServletRequest request) {
        return page(visit, request, Optional.empty());
    }

    @Again
    @PostMapping(ADMIN + "/invite")
    Page invite(Visit visit, HttpServletRequest request) {
        String token = house.safe()
                .invitations()
                .invite(Role.CLINICIAN, clock.instant().plus(OPEN));
        return page(visit, request, Optional.of("/invite/" + token));
    }

    private Page page(Visit visit, HttpServletRequest request, Optional<String> invitation) {
        Map<Role, Long> counts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) counts.put(role, count(role));
        return Page.of(
                "admin/admin",
                visit,
                new Admin(counts, invitation, clock.instant().plus(OPEN), clock.getZone(), FormToken.of(request)));
    }

    private long count(Role role) {
        return house.safe()
                .inside()
                .map(Safe.Inside::accounts)
                .map(all -> all.count(role))
                .orElse(0L);
    }
}
