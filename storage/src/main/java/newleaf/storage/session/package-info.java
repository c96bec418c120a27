/// Who is signed in: kept apart from the record, and carried nowhere.
@NullMarked
package newleaf.storage.session;

import org.jspecify.annotations.NullMarked;
