@org.jspecify.annotations.NullMarked
package newleaf.web.take;
