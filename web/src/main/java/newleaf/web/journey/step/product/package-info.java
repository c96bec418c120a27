/// What is taken, product by product.
@NullMarked
package newleaf.web.journey.step.product;

import org.jspecify.annotations.NullMarked;
