/// The certificate of a server, looked at before anything starts.
@NullMarked
package newleaf.app.tls;

import org.jspecify.annotations.NullMarked;
