package caseclock.query.signin;

/** @param failed whether the last try had a wrong name or password */
public record SignInPage(boolean failed) {}
