package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private DataDirectory directory() {
        return new DataDirectory(folder.resolve("data"));
    }

    @Test
    void whatIsMadeAtTheFirstStartIsThereAtTheNext() throws IOException {
        Installation first = directory().open(false, TODAY);
        Installation next = directory().open(false, TODAY.plusDays(1));
        assertThat(next.caseIdKey()).isEqualTo(first.caseIdKey()).hasSize(32);
        assertThat(next.signInPassword()).isEqualTo(first.signInPassword()).hasSizeGreaterThan(12);
    }

    @Test
    void theDemoGoesOnFromTheDayOfItsFirstStartWithThePasswordThatEverybodyKnows() throws IOException {
        directory().open(true, TODAY);
        Installation next = directory().open(true, TODAY.plusDays(3));
        assertThat(next.demoToldOn()).isEqualTo(TODAY);
        assertThat(next.signInPassword()).isEqualTo("caseclock");
    }

    @Test
    void secretsAreForTheOwnerAlone() throws IOException {
        directory().open(false, TODAY);
        Path data = folder.resolve("data");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        for (String secret : new String[] {"case-id-key", "sign-in-password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(secret))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void startingAnewMakesNewSecrets() throws IOException {
        byte[] before = directory().open(false, TODAY).caseIdKey();
        directory().clear();
        assertThat(directory().open(false, TODAY).caseIdKey()).isNotEqualTo(before);
    }

    @Test
    void aDirectoryThatAnotherCaseClockUsesIsRefusedInASentence() throws IOException {
        directory().open(true, TODAY);
        Path database = Files.createDirectories(folder.resolve("data").resolve("postgresql"));
        try (DirectoryLock _ = DirectoryLock.on(database)) {
            assertThatThrownBy(() -> directory().open(false, TODAY))
                    .isInstanceOf(DirectoryLock.Taken.class)
                    .hasMessageContaining("Stop it first, or choose another data directory.");
        }
        assertThat(directory().signInPassword()).isEqualTo("caseclock");
    }

    @Test
    void aDirectoryOfSomebodyElseIsNeitherUsedNorCleared() throws IOException {
        Path letter = Files.createDirectories(folder.resolve("data")).resolve("letter.txt");
        Files.writeString(letter, "not ours");
        assertThatThrownBy(() -> directory().open(false, TODAY)).hasMessageContaining("holds something else");
        assertThatThrownBy(() -> directory().clear()).hasMessageContaining("--fresh does not touch it");
        assertThat(letter).exists();
    }
}
