package newleaf.care.safe;

import java.util.Optional;

/// What was sealed to this record by whoever has its public key, and is opened here alone: HPKE (RFC 9180) in its base
/// mode with P-256, HKDF-SHA256 and AES-256-GCM. A phone without a connection keeps what is written so.
public interface Letters {
    /// A point of P-256, uncompressed: 65 bytes. The same after a restart.
    byte[] publicKey();

    /// @param letter  the sender's point (65 bytes), then what was sealed
    /// @param about   what it was sealed for: it opens for nothing else
    /// @return        empty where it is for another record or something else, or was changed
    Optional<byte[]> open(byte[] letter, byte[] about);
}
