package newleaf.knowledge.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.knowledge.internal.Tree.Entries;
import newleaf.knowledge.internal.Tree.Items;
import newleaf.knowledge.internal.Tree.Text;

/// Writes and reads trees as one compact file, so that a command starts without reading YAML.
final class PackedShelves {
    private PackedShelves() {}

    static void write(Map<String, Entries> files, DataOutputStream out) throws IOException {
        out.writeInt(files.size());
        for (var file : files.entrySet()) {
            out.writeUTF(file.getKey());
            writeTree(file.getValue(), out);
        }
    }

    static Map<String, Entries> read(DataInputStream in) throws IOException {
        Map<String, Entries> files = new LinkedHashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            if (!(readTree(in) instanceof Entries entries)) throw new IOException("not a packed shelf");
            files.put(name, entries);
        }
        return files;
    }

    private static void writeTree(Tree tree, DataOutputStream out) throws IOException {
        switch (tree) {
            case Text text -> {
                out.writeByte(0);
                out.writeUTF(text.value());
            }
            case Items items -> {
                out.writeByte(1);
                out.writeInt(items.values().size());
                for (Tree each : items.values()) writeTree(each, out);
            }
            case Entries entries -> {
                out.writeByte(2);
                out.writeInt(entries.values().size());
                for (var entry : entries.values().entrySet()) {
                    out.writeUTF(entry.getKey());
                    writeTree(entry.getValue(), out);
                }
            }
        }
        out.writeInt(tree.line());
    }

    private static Tree readTree(DataInputStream in) throws IOException {
        int kind = in.readByte();
        if (kind == 0) return new Text(in.readUTF(), in.readInt());
        int size = in.readInt();
        if (kind == 1) {
            List<Tree> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) values.add(readTree(in));
            return new Items(values, in.readInt());
        }
        Map<String, Tree> values = LinkedHashMap.newLinkedHashMap(size);
        for (int i = 0; i < size; i++) values.put(in.readUTF().intern(), readTree(in));
        return new Entries(values, in.readInt());
    }
}
