package caseclock.command;

import caseclock.access.SignIn;
import caseclock.access.setup.Login;
import caseclock.access.setup.ServiceDatabase;
import caseclock.access.setup.StartRefused;
import caseclock.access.setup.Variables;
import caseclock.command.casefile.CaseIds;
import caseclock.command.store.EventStoreSchema;
import caseclock.command.store.StoresKey;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a command service must be told by whoever runs it. */
record CommandSettings(SignIn signIn, Login migrator, Login command, CaseIds caseIds) {

    private static final String KEY = "caseclock.case-id-key";
    private static final Pattern KEY_IN_HEX = Pattern.compile("[0-9a-fA-F]{64}");

    static CommandSettings from(Variables variables) {
        variables.port();
        var database = ServiceDatabase.from(variables);
        return new CommandSettings(
                SignIn.identityProvider(variables),
                database.migrator(variables),
                database.login(
                        CommandSide.ROLE, CommandSide.CONNECTIONS, "caseclock.database.command-password", variables),
                new CaseIds(key(variables)));
    }

    /** Sets the event store up, as the role that owns it, and refuses another key than its own. Of several that start together, one does it and the others wait. */
    void makeReady() {
        migrator.await();
        command.await();
        EventStoreSchema.migrate(migrator.once());
        if (!StoresKey.isKnownAs(caseIds.fingerprint(), command.once())) {
            throw StartRefused.wrong(
                    KEY,
                    "is not the key that the cases in this database were made with, and with it every child would get a"
                            + " second case. Give the key of the first start.");
        }
    }

    private static byte[] key(Variables variables) {
        var hex = variables.secret(
                KEY,
                "Give the secret behind case identities, 64 hexadecimal digits, and never another one afterwards:"
                        + " every child would get a second case.");
        if (!KEY_IN_HEX.matcher(hex).matches()) {
            throw StartRefused.wrong(KEY, "must be 64 hexadecimal digits, the same for every command service.");
        }
        return HexFormat.of().parseHex(hex);
    }
}
