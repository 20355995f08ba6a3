package caseclock.query.api.figures;

import caseclock.query.api.Asked;
import caseclock.query.measures.Freshness;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Scope;
import caseclock.query.measures.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads a question from the address and hands it to any controller that names an {@link Asking}. Without a period: the twelve months up to the day
 * asked about. Without {@code asAt}: the earlier of the period's end and today.
 */
public final class AskingInAddress implements HandlerMethodArgumentResolver {

    private final Teams teams;
    private final Freshness freshness;
    private final Clock clock;

    public AskingInAddress(Teams teams, Freshness freshness, Clock clock) {
        this.teams = teams;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asking.class;
    }

    @Override
    public Asking resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<String> council = text(request, "council");
        Optional<String> team = text(request, "team");
        LocalDate today = Asked.today(clock);
        Optional<LocalDate> given = Asked.day("asAt", text(request, "asAt"));
        LocalDate to = Asked.day("to", text(request, "to")).or(() -> given).orElse(today);
        LocalDate from =
                Asked.day("from", text(request, "from")).orElse(to.minusYears(1).plusDays(1));
        Asked asked = Asked.asAt(given.orElse(to.isBefore(today) ? to : today), text(request, "knownOn"), clock);
        Scope scope = new Scope(from, to, council, teams.filter(council, team), asked.asAt(), asked.knownAt());
        return new Asking(
                scope, team, asked.knownOn(), suppress(text(request, "suppress")), freshness.incompleteCases(council));
    }

    private static boolean suppress(Optional<String> text) {
        return switch (text.orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NotAsked("suppress", "Give true to withhold counts of one to five, or leave it out.");
        };
    }

    private static Optional<String> text(NativeWebRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }
}
