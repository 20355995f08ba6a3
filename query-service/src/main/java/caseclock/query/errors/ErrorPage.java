package caseclock.query.errors;

import caseclock.query.kept.Busy;

/** What went wrong, as a sentence to a person, and what they can do. */
public record ErrorPage(int status, String heading, String sentence, String advice) {

    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;
    private static final int NOT_ANSWERED = 405;
    private static final int AWAY = 503;

    /** The page for a status; nothing of what went wrong inside is told. */
    public static ErrorPage of(int status) {
        return switch (status) {
            case BAD ->
                new ErrorPage(
                        status,
                        "This could not be read",
                        "Something in the address is not what it should be.",
                        "Go back and try it another way.");
            case FORBIDDEN ->
                new ErrorPage(
                        status,
                        "You do not have access to this page",
                        "Your role does not open it. Case histories are for team managers, service managers, auditors and data officers; uploads for data officers and administrators; the state of the figures for administrators.",
                        "If your work needs it, ask whoever gives out roles in your council.");
            case MISSING -> missing("There is nothing at this address.");
            case NOT_ANSWERED ->
                new ErrorPage(
                        status,
                        "This page cannot be called that way",
                        "It only answers when it is opened.",
                        "Open it again from the navigation.");
            case AWAY ->
                new ErrorPage(
                        status,
                        "Not at the moment",
                        DatabaseAway.SENTENCE,
                        "If it stays so for more than a few minutes, tell whoever runs this service.");
            default ->
                new ErrorPage(
                        status,
                        "Something went wrong",
                        "The page could not be made. Nothing that was recorded is lost.",
                        "Try again in a few minutes. If it stays so, tell whoever runs this service what you did and at what time.");
        };
    }

    /**
     * @param what the pages that are not open to them: "Case histories"
     * @param who whom they are for: "team managers and auditors"
     * @param now as whom they are signed in
     */
    static ErrorPage forbidden(String what, String who, String now) {
        return new ErrorPage(
                FORBIDDEN,
                "You do not have access to this page",
                what + " are for " + who + ". You are signed in as " + now + ".",
                "If your work needs it, ask whoever gives out roles in your council for one of these.");
    }

    static ErrorPage busy() {
        return new ErrorPage(
                AWAY,
                "Too much at once",
                Busy.SENTENCE,
                "If it stays so for more than a few minutes, tell whoever runs this service.");
    }

    public static ErrorPage missing(String sentence) {
        return new ErrorPage(
                MISSING, "Page not found", sentence, "Check the address, or start again from the list of teams.");
    }

    public static ErrorPage notUnderstood(String sentence) {
        return new ErrorPage(BAD, "This could not be read", sentence, "Go back and try it another way.");
    }
}
