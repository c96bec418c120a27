package newleaf.web.page;

/// A file to be saved. A handler method returns one.
public final class Download {
    private final String name;
    private final String kind;
    private final byte[] bytes;

    /// @param name  as it is offered to be saved: it says nothing about health
    public Download(String name, String kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Download";
    }
}
