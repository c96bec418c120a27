package newleaf.storage.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import newleaf.documents.DocumentReader;
import newleaf.documents.JsonText;
import newleaf.documents.Section;
import newleaf.documents.tree.Problems;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// A master key that a passphrase locks, as it lies in its folder (`newleaf/locked-key/1`).
///
/// @param sealed  by AES-256-GCM: 12 random bytes, then what they seal
@SuppressWarnings("ArrayRecordComponent")
record LockedDocument(Cost cost, byte[] salt, byte[] sealed) {
    static final String SCHEMA = "newleaf/locked-key/1";
    static final int SALT = 16;
    private static final int LONGEST = 100_000;

    /// What guessing costs, as Argon2id counts it.
    ///
    /// @param memory  in KiB
    record Cost(int memory, int passes, int lanes) {
        static final Cost USUAL = new Cost(65_536, 3, 1);
        private static final int MOST_MEMORY = 262_144;
        private static final int MOST = 16;

        private static Cost read(Section root) {
            return new Cost(whole(root, "memory", MOST_MEMORY), whole(root, "passes", MOST), whole(root, "lanes", 1));
        }

        private static int whole(Section root, String name, int most) {
            return root.whole(name, 1, most).known().orElseThrow().intValue();
        }
    }

    String written() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        fields.put("memory", cost.memory());
        fields.put("passes", cost.passes());
        fields.put("lanes", cost.lanes());
        fields.put("salt", Base64.getEncoder().encodeToString(salt));
        fields.put("sealed", Base64.getEncoder().encodeToString(sealed));
        return JsonText.line(fields);
    }

    /// @throws StoreProblem where it is none
    static LockedDocument read(String document) {
        Problems problems = new Problems("a locked key");
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            Section root = Section.of(new DocumentReader(problems).read(bytes).orElseThrow(), problems);
            boolean isOurs = root.oneOf("schema", List.of(SCHEMA)).isKnown();
            var locked = new LockedDocument(Cost.read(root), bytes(root, "salt"), bytes(root, "sealed"));
            root.nothingElse();
            if (isOurs && problems.isEmpty()) return locked;
        } catch (IllegalArgumentException | NoSuchElementException notOne) {
            throw new StoreProblem(What.WRONG_KEYS, notOne);
        }
        throw new StoreProblem(What.WRONG_KEYS);
    }

    private static byte[] bytes(Section root, String name) {
        return Base64.getDecoder().decode(root.text(name, LONGEST).known().orElseThrow());
    }

    @Override
    public String toString() {
        return "LockedDocument";
    }
}
