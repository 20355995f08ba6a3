package caseclock.standalone.backup;

/** Told again and again how far a copy is. */
public interface Progress {

    void show(String doing, long done, long total);
}
