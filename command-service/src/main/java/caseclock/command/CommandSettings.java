package caseclock.command;

import caseclock.access.SignIn;
import caseclock.access.setup.Login;
import caseclock.access.setup.ServiceDatabase;
import caseclock.access.setup.StartRefused;
import caseclock.access.setup.Variables;
import caseclock.command.casefile.CaseIds;
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
