/// What a load balancer asks: whether this server answers.
@NullMarked
package newleaf.web.health;

import org.jspecify.annotations.NullMarked;
