package caseclock.query.projection;

import javax.sql.DataSource;

/** Knows whether the tables that serve are of a layout that this version reads; it asks until they are. */
public final class ServedLayout {

    private final DataSource queryRole;
    private volatile boolean read;

    public ServedLayout(DataSource queryRole) {
        this.queryRole = queryRole;
    }

    /** The layout that they are of. */
    public int installed() {
        return FiguresSchema.installed(queryRole);
    }

    public boolean isRead() {
        if (!read) {
            read = FiguresSchema.isRead(FiguresSchema.installed(queryRole));
        }
        return read;
    }
}
