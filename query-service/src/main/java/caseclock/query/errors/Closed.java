package caseclock.query.errors;

import caseclock.access.Role;
import caseclock.query.frame.Address;
import caseclock.query.frame.Person;
import caseclock.query.frame.Visitor;
import caseclock.query.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says of a page that is closed to somebody for whom it is, and as whom they are signed in. */
final class Closed {

    private Closed() {}

    /** Nothing for an address that is closed for another reason than a role. */
    static Optional<ErrorPage> page(String address, Visitor visitor) {
        return visitor.person()
                .flatMap(person -> address.startsWith(Address.CASES)
                        ? told("Case histories", Role.SEE_CASES, person)
                        : address.startsWith(Address.IMPORTS)
                                ? told("Uploads", Role.SEND_FILES, person)
                                : address.startsWith(Address.FIGURES)
                                        ? told("The pages about the state of the figures", Role.LOOK_AFTER_IT, person)
                                        : Optional.empty());
    }

    private static Optional<ErrorPage> told(String what, Set<Role> roles, Person person) {
        var who = Words.list(Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(role -> role.words().toLowerCase(Locale.ENGLISH) + "s")
                .toList());
        return person.may(roles)
                ? Optional.empty()
                : Optional.of(ErrorPage.forbidden(what, who, person.name().toLowerCase(Locale.ENGLISH)));
    }
}
