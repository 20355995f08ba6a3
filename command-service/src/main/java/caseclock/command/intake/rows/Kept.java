package caseclock.command.intake.rows;

/** One row, packed, with the child it is about. */
final class Kept {

    /** What an entry costs beside its bytes: itself, its child's text and its array. */
    private static final int OVERHEAD = 100;

    private final String child;
    private final byte[] row;

    Kept(String child, byte[] row) {
        this.child = child;
        this.row = row;
    }

    String child() {
        return child;
    }

    byte[] row() {
        return row;
    }

    int cost() {
        return OVERHEAD + 2 * child.length() + row.length;
    }
}
