@org.jspecify.annotations.NullMarked
package newleaf.web.family;
