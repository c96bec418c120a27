package newleaf.storage.record;

import java.nio.charset.StandardCharsets;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.care.account.AccountDocument;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// What is in an account under its seal, which is bound to the person and the version.
@SuppressWarnings("ArrayRecordComponent")
record SealedAccount(long version, byte[] sealed) {
    private static final String BOUND = "account";

    /// @throws IllegalArgumentException where it would not be read back as it is: nobody could come in any more
    static SealedAccount of(Account account, PersonKey key) {
        byte[] document = AccountDocument.written(account).getBytes(StandardCharsets.UTF_8);
        boolean comesBack = AccountDocument.read(account.person(), account.version(), document)
                .usable()
                .filter(account::equals)
                .isPresent();
        if (!comesBack) throw new IllegalArgumentException("an account that cannot be read back is not kept");
        return new SealedAccount(account.version(), key.seal(document, BOUND, "" + account.version()));
    }

    /// @throws StoreProblem where anything of it was changed
    Account open(PersonId person, PersonKey key) {
        byte[] document = key.open(sealed, BOUND, "" + version);
        return AccountDocument.read(person, version, document)
                .usable()
                .orElseThrow(() -> new StoreProblem(What.DAMAGED));
    }
}
