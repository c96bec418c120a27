package newleaf.web.member;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Hands out the record of whoever is signed in.
public final class Owners {
    private final House house;
    private final Members members;
    private final AtHand atHand;

    Owners(House house, Members members, AtHand atHand) {
        this.house = house;
        this.members = members;
        this.atHand = atHand;
    }

    /// Of a request that [Guard] let through.
    public Own of(HttpServletRequest request) {
        return maybe(request).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /// Empty where nobody is signed in, or has to show again who they are.
    public Optional<Own> maybe(HttpServletRequest request) {
        return members.of(request)
                .filter(member -> !member.isLocked())
                .flatMap(member -> house.safe().inside().map(safe -> new Own(member, safe, atHand)));
    }
}
