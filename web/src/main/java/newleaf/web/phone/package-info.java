/// What a phone keeps for times without a connection: sealed notes on their way here, and a sealed copy of one's own.
@NullMarked
package newleaf.web.phone;

import org.jspecify.annotations.NullMarked;
