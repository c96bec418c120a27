package newleaf.web.helped;

import java.util.List;
import java.util.Optional;
import newleaf.web.form.FormToken;
import newleaf.web.tonight.Offered;

/// One thing that may help, how it went last time, and whether it helped. Template `helped/asked`.
///
/// @param back   where the form leads
/// @param entry  names the entry that is made of it
public record AskHelped(Offered offered, Back back, String entry, FormToken token) {
    /// The pages on which it stands.
    public enum Back {
        TODAY("/today"),
        SAVED("/today/saved");

        private final String address;

        Back(String address) {
            this.address = address;
        }

        public String address() {
            return address;
        }

        static Back of(String address) {
            return SAVED.address.equals(address) ? SAVED : TODAY;
        }
    }

    public Optional<Helped> lastTime() {
        return offered.lastTime().map(Helped::of);
    }

    public static List<Helped> answers() {
        return List.of(Helped.values());
    }

    @Override
    public String toString() {
        return "AskHelped";
    }
}
