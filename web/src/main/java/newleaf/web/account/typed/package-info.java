/// What was typed comes along: the answers of who is signed in are kept in their record.
@NullMarked
package newleaf.web.account.typed;

import org.jspecify.annotations.NullMarked;
