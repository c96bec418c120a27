package newleaf.web.journey.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.documents.JsonText;

/// Writes a draft as a document of `newleaf/case/1`, so that the one strict reader judges it.
public final class CaseDocument {
    private CaseDocument() {}

    public static byte[] of(CaseDraft draft) {
        Map<String, Object> root = new LinkedHashMap<>();
        draft.fields().forEach((path, value) -> {
            if (path.startsWith(CaseDraft.UNKNOWN)) addUnknown(root, path.substring(CaseDraft.UNKNOWN.length()), value);
            else place(root, path, value);
        });
        return JsonText.line(root).getBytes(StandardCharsets.UTF_8);
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
}
