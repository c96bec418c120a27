/// What a load balancer asks.
@NullMarked
package newleaf.web.health;

import org.jspecify.annotations.NullMarked;
