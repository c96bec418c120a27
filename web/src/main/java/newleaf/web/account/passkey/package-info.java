/// Passkeys (WebAuthn): made and used in a form like any other, which a small script fills in.
@NullMarked
package newleaf.web.account.passkey;

import org.jspecify.annotations.NullMarked;
