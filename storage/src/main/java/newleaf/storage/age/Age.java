package newleaf.storage.age;

import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import newleaf.storage.age.AgeProblem.What;

/// The age format (age-encryption.org/v1) with X25519 keys: what is sealed here opens with the command
/// `age -d`, and what `age -r` sealed opens here.
public final class Age {
    private static final byte[] PLAIN = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ARMOURED = "-----BEGIN AGE ENCRYPTED FILE-----".getBytes(StandardCharsets.US_ASCII);

    private Age() {}

    /// What is written is sealed; closing it seals the end and closes `to` too. Until then nothing can be
    /// opened whole.
    ///
    /// @param recipients  at least one; each of them opens it alone
    public static OutputStream seal(OutputStream to, List<Recipient> recipients) throws IOException {
        if (recipients.isEmpty()) throw new IllegalArgumentException("it is sealed to somebody");
        var writers = recipients.stream().map(Recipient::writer).toList();
        try {
            return Channels.newOutputStream(
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(to), writers));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// What was sealed, in plain. Do nothing that cannot be undone before it has been read to its end: only
    /// then it is sure that nothing was changed or cut off.
    ///
    /// @throws AgeProblem  here or while reading: not sealed, no key fits, changed or cut short
    public static InputStream open(InputStream sealed, List<Identity> identities) throws IOException {
        var buffered = new BufferedInputStream(sealed);
        byte[] begin = begin(buffered);
        if (!isSealed(begin)) throw new AgeProblem(What.NOT_SEALED);
        var readers = identities.stream().map(Identity::reader).toList();
        var factory = begins(begin, ARMOURED)
                ? new ArmoredDecryptingChannelFactory()
                : new StandardDecryptingChannelFactory();
        try {
            ReadableByteChannel plain = factory.newDecryptingChannel(Channels.newChannel(buffered), readers);
            return new Opened(Channels.newInputStream(plain));
        } catch (UnsupportedRecipientStanzaException none) {
            throw new AgeProblem(What.NO_KEY_FITS, none);
        } catch (GeneralSecurityException | IOException | RuntimeException damaged) {
            throw new AgeProblem(What.DAMAGED, damaged);
        }
    }

    /// @param begin  the first bytes of a file, 64 are enough
    public static boolean isSealed(byte[] begin) {
        return begins(begin, PLAIN) || begins(begin, ARMOURED);
    }

    private static byte[] begin(BufferedInputStream sealed) throws IOException {
        sealed.mark(ARMOURED.length);
        byte[] begin = sealed.readNBytes(ARMOURED.length);
        sealed.reset();
        return begin;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
