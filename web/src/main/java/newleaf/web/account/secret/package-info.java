/// What someone shows to come back in: words, a passphrase, spare codes. How they are drawn, judged, hashed and guarded
/// from guesses.
@NullMarked
package newleaf.web.account.secret;

import org.jspecify.annotations.NullMarked;
