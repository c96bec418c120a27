package newleaf.web.journey.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a draft as a document of `newleaf/case/1`, so that the one strict reader judges it.
public final class CaseDocument {
    private CaseDocument() {}

    public static byte[] of(CaseDraft draft) {
        Map<String, Object> root = new LinkedHashMap<>();
        draft.fields().forEach((path, value) -> {
            if (path.startsWith(CaseDraft.UNKNOWN)) addUnknown(root, path.substring(CaseDraft.UNKNOWN.length()), value);
            else place(root, path, value);
        });
        var out = new StringBuilder();
        write(out, root);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void addUnknown(Map<String, Object> root, String list, Object ids) {
        int dot = list.lastIndexOf('.');
        Map<String, Object> parent = dot < 0 ? root : mapping(root, list.substring(0, dot));
        List<Object> all = new ArrayList<>();
        if (parent.get("unknown") instanceof List<?> before) all.addAll(before);
        if (ids instanceof List<?> more) all.addAll(more);
        parent.put("unknown", all);
    }

    private static void place(Map<String, Object> root, String path, Object value) {
        int dot = path.lastIndexOf('.');
        Map<String, Object> parent = dot < 0 ? root : mapping(root, path.substring(0, dot));
        parent.put(path.substring(dot + 1), value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Map<String, Object> root, String path) {
        Map<String, Object> inner = root;
        for (String name : path.split("\\."))
            inner = (Map<String, Object>) inner.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
        return inner;
    }

    private static void write(StringBuilder out, Object value) {
        switch (value) {
            case Map<?, ?> map -> mapping(out, map);
            case List<?> list -> list(out, list);
            case String text -> text(out, text);
            default -> out.append(value);
        }
    }

    private static void mapping(StringBuilder out, Map<?, ?> map) {
        String between = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text(out.append(between), String.valueOf(entry.getKey()));
            write(out.append(": "), entry.getValue());
            between = ", ";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private static void list(StringBuilder out, List<?> list) {
        String between = "[";
        for (Object each : list) {
            write(out.append(between), each);
            between = ", ";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') out.append('\\').append(each);
            else if (Character.isISOControl(each)) out.append(String.format("\\u%04x", (int) each));
            else out.append(each);
        }
        out.append('"');
    }
}
