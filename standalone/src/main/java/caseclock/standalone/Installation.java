package caseclock.standalone;

import java.nio.file.Path;

/**
 * What belongs to one installation and is kept in its data directory.
 *
 * @param database where PostgreSQL keeps its data
 * @param caseIdKey the secret behind case identities; losing it would give every child a second case
 * @param signInPassword of the built-in people
 */
record Installation(Path database, byte[] caseIdKey, String signInPassword) {}
