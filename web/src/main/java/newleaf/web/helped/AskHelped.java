package newleaf.web.helped;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.WhatHelped;
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
        SAVED("/today/saved"),
        SYMPTOMS("/coping/symptoms"),
        MOMENTS("/coping/moments");

        private final String address;

        Back(String address) {
            this.address = address;
        }

        public String address() {
            return address;
        }

        static Back of(String address) {
            return Arrays.stream(values())
                    .filter(each -> each.address.equals(address))
                    .findFirst()
                    .orElse(TODAY);
        }

        /// Where it stands on that page.
        String place(WhatHelped said) {
            return switch (this) {
                case TODAY, SAVED -> HelpedPages.PLACE;
                case SYMPTOMS -> said.against();
                case MOMENTS -> said.what();
            };
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
