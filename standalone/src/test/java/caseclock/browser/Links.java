package caseclock.browser;

import caseclock.browser.Pages.State;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the links of pages lead, asked once for each person and address. */
final class Links {

    private static final Map<String, Integer> ANSWERS = new HashMap<>();

    private Links() {}

    /** Those of a page that lead nowhere, with what was answered. */
    static List<String> brokenOn(State state) {
        URI page = SmallCouncil.loaded().address().resolve(SmallCouncil.loaded().filled(state.address()));
        return Seen.of(state).contents().stream()
                .filter(one -> one.startsWith("A ") && !one.startsWith("A #") && !one.equals("A "))
                .map(one -> page.resolve(one.substring(2)).toString().replaceFirst("#.*", ""))
                .distinct()
                .filter(address -> answer(state.person(), address) >= 400)
                .map(address -> answer(state.person(), address) + " " + address)
                .toList();
    }

    private static int answer(String person, String address) {
        return ANSWERS.computeIfAbsent(
                person + " " + address,
                _ -> People.withScript(person)
                        .request()
                        .get(address, RequestOptions.create().setHeader("Accept", "text/html,*/*;q=0.8"))
                        .status());
    }
}
