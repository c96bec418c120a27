package newleaf.storage.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {
    private static final byte[] A = {1};
    private static final byte[] B = {2};

    @Test
    void the_end_of_a_chain_stands_for_all_that_comes_before() {
        Link end = Link.NONE.next(A).next(B);
        assertThat(end.number()).isEqualTo(2);
        assertThat(end.isSame(Link.NONE.next(A).next(B))).isTrue();
        assertThat(end.isSame(Link.NONE.next(B).next(B))).isFalse();
        assertThat(end.isSame(Link.NONE.next(B))).isFalse();
        assertThat(Link.NONE.next(A).isSame(new Link(2, Link.NONE.next(A).hash())))
                .isFalse();
    }

    @Test
    void it_is_read_back_as_it_was_written() {
        Link link = Link.NONE.next(A);
        assertThat(Link.read(link.written()).isSame(link)).isTrue();
    }
}
