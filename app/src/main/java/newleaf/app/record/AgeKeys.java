package newleaf.app.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newleaf.app.terminal.UnusableInput;
import newleaf.storage.age.Identity;
import newleaf.storage.age.Recipient;

/// Age keys as the command line names them.
final class AgeKeys {
    private static final int LONGEST = 1 << 16;

    private AgeKeys() {}

    /// What was written is never repeated: it could be a secret key.
    static List<Recipient> recipients(String option, List<String> written) {
        List<Recipient> recipients = new ArrayList<>();
        for (String each : written) {
            recipients.add(Recipient.of(each)
                    .orElseThrow(() -> new UnusableInput(option
                            + " needs a public age key: age1 and 58 letters and digits, as age-keygen shows it.")));
        }
        return recipients;
    }

    static List<Identity> identities(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) < LONGEST) {
                return Identity.ofFile(Files.readString(file)).orElseThrow(AgeKeys::noKeys);
            }
        } catch (IOException unreadable) {
            throw noKeys();
        }
        throw noKeys();
    }

    private static UnusableInput noKeys() {
        return new UnusableInput("--identity needs a file with a secret age key, as age-keygen writes it.");
    }
}
