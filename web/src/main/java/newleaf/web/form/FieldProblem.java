package newleaf.web.form;

import newleaf.knowledge.words.Words;

/// What is to be put right in one field. The same words stand at the field.
public record FieldProblem(String field, Words words) {}
