package caseclock.query.metrics;

/** Where what was read is shown, until it cannot be read any more. */
interface Board<T> {

    void show(T read);

    void showNothing();
}
