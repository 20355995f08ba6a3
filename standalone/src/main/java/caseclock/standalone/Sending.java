package caseclock.standalone;

import java.util.Optional;

/**
 * How a file is to be sent, or what is to become of one that was checked.
 *
 * @param check whether it is only checked until somebody confirms it
 * @param council whose file it is, for kinds of files that do not say so
 * @param yes whether it is recorded although a later file of its kind was recorded before
 * @param settled the checked upload to be recorded or discarded, if no file is sent
 */
record Sending(boolean check, Optional<String> council, boolean yes, Optional<Settled> settled) {

    static final Sending AT_ONCE = new Sending(false, Optional.empty(), false, Optional.empty());

    record Settled(String upload, boolean confirmed) {}

    Sending onlyChecked() {
        return new Sending(true, council, yes, settled);
    }

    Sending older() {
        return new Sending(check, council, true, settled);
    }

    /** @throws Misuse if it is no council's code */
    Sending of(String code) {
        if (!code.matches("[0-9]{3}")) {
            throw new Misuse("--council takes DfE's three-digit code, for instance 892, not \"" + code + "\".");
        }
        return new Sending(check, Optional.of(code), yes, settled);
    }

    /** @throws Misuse if it is no upload's identity, or another is to be settled, too */
    Sending settling(String upload, boolean confirmed) {
        if (!upload.matches("[0-9a-fA-F-]{36}") || settled.isPresent()) {
            throw new Misuse("--confirm and --discard take the one upload that --check named, not \"" + upload + "\".");
        }
        return new Sending(check, council, yes, Optional.of(new Settled(upload, confirmed)));
    }

    /** What stands behind the address to which a file is sent. */
    String query() {
        String asked = (check ? "&check=true" : "")
                + council.map(code -> "&council=" + code).orElse("");
        return asked.isEmpty() ? "" : "?" + asked.substring(1);
    }
}
