package caseclock.query.signin;

/**
 * The accessibility statement of one installation.
 *
 * @param contact whom to tell, as people read it; nothing if the council has not said
 */
public record AccessibilityPage(String contact) {}
