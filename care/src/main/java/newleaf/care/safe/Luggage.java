package newleaf.care.safe;

import java.util.Optional;
import newleaf.care.PersonId;
import newleaf.knowledge.words.Language;

/// Everything of a person as one documented zip (`newleaf/export/1`): on its way out, and in from elsewhere.
public interface Luggage {
    /// What came of packing.
    sealed interface Packed {
        /// What leaves. The audit says so before anything does.
        final class Bag implements Packed {
            private final byte[] bytes;

            public Bag(byte[] bytes) {
                this.bytes = bytes.clone();
            }

            public byte[] bytes() {
                return bytes.clone();
            }

            @Override
            public String toString() {
                return "Bag";
            }
        }

        /// It is no public age key: nothing leaves, and nothing is told.
        record NoKey() implements Packed {}

        /// There is no such person.
        record Nobody() implements Packed {}
    }

    /// What came, or would come, of a zip.
    sealed interface Unpacked {
        /// @param fresh  entries that are not there yet
        record Fits(int fresh) implements Unpacked {}

        /// Nothing was kept.
        record Refused(Why why) implements Unpacked {}
    }

    enum Why {
        /// It is sealed to a key, which is not here.
        SEALED,
        /// It is no such zip, or not whole.
        SPOILT,
        /// It holds another plan than the one that is followed.
        ANOTHER_PLAN,
        /// An entry of it is here already as another one, or with somebody else.
        CLASHES
    }

    /// @param language  of the page in it that people read
    /// @param key       a public age key, to which all of it is sealed; with none it is open to who has it
    Packed packed(PersonId person, Language language, Optional<String> key);

    /// What bringing it would come to. Nothing is changed.
    Unpacked looked(PersonId person, byte[] zip);

    /// Brings it in beside what is there, all of it or nothing.
    Unpacked bring(PersonId person, byte[] zip);
}
