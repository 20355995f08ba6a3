package caseclock.query.projection;

import caseclock.query.projection.FiguresSchema.Layout;
import javax.sql.DataSource;

/** Knows whether this version reads the tables that serve; it asks again every second, for a newer version may have exchanged them. */
public final class ServedLayout {

    private static final long AGAIN_NANOS = 1_000_000_000;

    private record Seen(Layout layout, long at) {}

    private final DataSource queryRole;
    private volatile Seen last = new Seen(Layout.TOO_OLD, 0);

    public ServedLayout(DataSource queryRole) {
        this.queryRole = queryRole;
    }

    /** The layout that they are of. */
    public int installed() {
        return FiguresSchema.installed(queryRole);
    }

    public Layout now() {
        Seen seen = last;
        if (seen.layout() != Layout.READ || System.nanoTime() - seen.at() > AGAIN_NANOS) {
            seen = new Seen(FiguresSchema.layout(queryRole), System.nanoTime());
            last = seen;
        }
        return seen.layout();
    }

    public boolean isRead() {
        return now() == Layout.READ;
    }
}
