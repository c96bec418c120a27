/// Messages to a browser by way of its maker's servers (RFC 8030, 8291, 8292): how they are sealed, and whom we knock
/// at.
@NullMarked
package newleaf.web.reminder.push;

import org.jspecify.annotations.NullMarked;
