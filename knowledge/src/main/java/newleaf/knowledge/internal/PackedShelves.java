package newleaf.knowledge.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Node.Bool;
import newleaf.documents.tree.Node.Empty;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Node.Items;
import newleaf.documents.tree.Node.Numeral;
import newleaf.documents.tree.Node.Text;

/// Writes and reads trees as one compact file, so that a command starts without reading YAML.
final class PackedShelves {
    private static final int EMPTY = 0;
    private static final int TEXT = 1;
    private static final int NUMERAL = 2;
    private static final int BOOL = 3;
    private static final int ITEMS = 4;
    private static final int ENTRIES = 5;

    private PackedShelves() {}

    static void write(Map<String, Entries> files, DataOutputStream out) throws IOException {
        out.writeInt(files.size());
        for (var file : files.entrySet()) {
            out.writeUTF(file.getKey());
            writeNode(file.getValue(), out);
        }
    }

    static Map<String, Entries> read(DataInputStream in) throws IOException {
        Map<String, Entries> files = new LinkedHashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            if (!(readNode(in) instanceof Entries entries)) throw new IOException("not a packed shelf");
            files.put(name, entries);
        }
        return files;
    }

    private static void writeNode(Node node, DataOutputStream out) throws IOException {
        out.writeByte(kind(node));
        out.writeInt(node.line());
        switch (node) {
            case Empty empty -> {}
            case Text text -> out.writeUTF(text.value());
            case Numeral number -> {
                out.writeDouble(number.value());
                out.writeUTF(number.written());
            }
            case Bool truth -> {
                out.writeBoolean(truth.value());
                out.writeUTF(truth.written());
            }
            case Items items -> {
                out.writeInt(items.values().size());
                for (Node each : items.values()) writeNode(each, out);
            }
            case Entries entries -> {
                out.writeInt(entries.values().size());
                for (var entry : entries.values().entrySet()) {
                    out.writeUTF(entry.getKey());
                    writeNode(entry.getValue(), out);
                }
            }
        }
    }

    private static int kind(Node node) {
        return switch (node) {
            case Empty empty -> EMPTY;
            case Text text -> TEXT;
            case Numeral number -> NUMERAL;
            case Bool truth -> BOOL;
            case Items items -> ITEMS;
            case Entries entries -> ENTRIES;
        };
    }

    private static Node readNode(DataInputStream in) throws IOException {
        int kind = in.readByte();
        int line = in.readInt();
        return switch (kind) {
            case EMPTY -> new Empty(line);
            case TEXT -> new Text(in.readUTF(), line);
            case NUMERAL -> new Numeral(in.readDouble(), in.readUTF(), line);
            case BOOL -> new Bool(in.readBoolean(), in.readUTF(), line);
            case ITEMS -> new Items(readItems(in), line);
            case ENTRIES -> new Entries(readEntries(in), line);
            default -> throw new IOException("not a packed shelf");
        };
    }

    private static List<Node> readItems(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Node> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) values.add(readNode(in));
        return values;
    }

    private static Map<String, Node> readEntries(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Node> values = LinkedHashMap.newLinkedHashMap(size);
        for (int i = 0; i < size; i++) values.put(in.readUTF().intern(), readNode(in));
        return values;
    }
}
