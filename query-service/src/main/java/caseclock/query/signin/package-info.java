/** The pages of people who come and go: signing in, signed out, and the accessibility statement that is open to all. */
@NullMarked
package caseclock.query.signin;

import org.jspecify.annotations.NullMarked;
