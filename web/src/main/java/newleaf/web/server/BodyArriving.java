package newleaf.web.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// Takes up a body piece by piece, whenever some of it is there.
final class BodyArriving implements ReadListener {
    private static final int PIECE = 8 * 1024;

    private final ServletInputStream input;
    private final SentForm form;
    private final AsyncContext waiting;
    private final int largest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean isOver;

    /// @param largest  in bytes
    BodyArriving(ServletInputStream input, SentForm form, AsyncContext waiting, int largest) {
        this.largest = largest;
        this.input = input;
        this.form = form;
        this.waiting = waiting;
    }

    @Override
    public void onDataAvailable() throws IOException {
        var piece = new byte[PIECE];
        while (!isOver && input.isReady()) {
            int length = input.read(piece);
            if (length < 0) return;
            bytes.write(piece, 0, length);
            if (bytes.size() > largest) goOn(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    @Override
    public void onAllDataRead() {
        if (isOver) return;
        goOn(form.take(bytes.toByteArray()) ? 0 : HttpServletResponse.SC_BAD_REQUEST);
    }

    private void goOn(int refusal) {
        isOver = true;
        form.refuse(refusal);
        waiting.dispatch();
    }

    @Override
    public void onError(Throwable gone) {
        if (!isOver) waiting.complete();
    }
}
