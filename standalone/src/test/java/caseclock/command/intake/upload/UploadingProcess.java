package caseclock.command.intake.upload;

import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own that reads the uploads it finds, until it is killed. */
final class UploadingProcess {

    private UploadingProcess() {}

    /** @param access address of the database, role and password */
    public static void main(String[] access) throws InterruptedException {
        var database = new PGSimpleDataSource();
        database.setURL(access[0]);
        database.setUser(access[1]);
        database.setPassword(access[2]);
        try (var _ = new CommandSideAlone(database)) {
            Thread.currentThread().join();
        }
    }

    static Process start(caseclock.standalone.DatabaseAccess database) throws java.io.IOException {
        return new ProcessBuilder(
                        java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UploadingProcess.class.getName(),
                        database.url(),
                        database.role(),
                        database.password())
                .inheritIO()
                .start();
    }
}
