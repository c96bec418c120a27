/// Measurements: the bench model PK-1 and the product's own equations, against a general solver, with their errors.
package newleaf.bench;
