package newleaf.web.prevention;

import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.CallPerson;
import newleaf.care.content.Kind;
import newleaf.web.member.Own;

/// Somebody the plan names.
///
/// @param phone  where the record has one under this name
public record Near(String name, Optional<String> phone) {
    static List<Near> of(Own own, List<String> names) {
        List<CallPerson> known = known(own);
        return names.stream()
                .map(name -> new Near(
                        name,
                        known.stream()
                                .filter(each -> each.name().equalsIgnoreCase(name))
                                .map(CallPerson::phone)
                                .findFirst()))
                .toList();
    }

    private static List<CallPerson> known(Own own) {
        return own.of(Kind.CALL_PERSON).current().stream()
                .map(Current::content)
                .filter(CallPerson.class::isInstance)
                .map(CallPerson.class::cast)
                .toList();
    }

    /// For a link: digits, and a plus sign before them.
    public static String dialled(String phone) {
        return (phone.startsWith("+") ? "tel:+" : "tel:") + phone.replaceAll("[^0-9]", "");
    }

    @Override
    public String toString() {
        return "Near";
    }
}
