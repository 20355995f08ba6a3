package caseclock.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page with the Tab key alone. */
final class Keyboard {

    /** Something may take the focus that is not counted, for instance what scrolls. */
    private static final int MORE = 5;

    private static final String COUNTED = """
            () => {
              const look = one => { const s = getComputedStyle(one);
                return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.borderColor].join(); };
              const name = one => one.tagName + " " + (one.getAttribute("href") ?? one.getAttribute("name") ?? "") + " "
                  + (one.innerText || one.value || "").slice(0, 40);
              const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
                  .filter(one => one.type !== "radio" || one === (document.querySelector(`input[name="${one.name}"]:checked`)
                      ?? document.querySelector(`input[name="${one.name}"]`)))
                  .filter(one => !one.disabled && one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}));
              const unlike = new Map(all.map(one => [one, look(one)]));
              window.walked = {all: all.map(name), order: [], unseen: []};
              document.addEventListener("focusin", told => {
                  const one = told.target, place = all.indexOf(one);
                  window.walked.order.push(place);
                  if (place >= 0 && look(one) === unlike.get(one)) window.walked.unseen.push(name(one));
              });
              const top = document.createElement("span");
              top.tabIndex = -1;
              document.body.prepend(top);
              top.focus();
              top.remove();
              window.walked.order = [];
              return all.length;
            }
            """;

    private Keyboard() {}

    /**
     * How far the key came.
     *
     * @param first what it came to first
     * @param missed what it never came to
     * @param unseen what does not show that it has the focus
     * @param inOrder whether it went through the page from its top to its end
     */
    record Walk(String first, List<String> missed, List<String> unseen, boolean inOrder) {}

    static Walk walk(Page page) {
        int all = (Integer) page.evaluate(COUNTED);
        for (int pressed = 0; pressed < all + MORE; pressed++) {
            page.keyboard().press("Tab");
        }
        return new Walk(
                String.valueOf(page.evaluate("() => window.walked.all[window.walked.order[0]]")),
                Seen.texts(
                        page.evaluate("() => window.walked.all.filter((_, at) => !window.walked.order.includes(at))")),
                Seen.texts(page.evaluate("() => window.walked.unseen")),
                (Boolean) page.evaluate("""
                        () => { const seen = [...new Set(window.walked.order.filter(at => at >= 0))];
                                return seen.every((at, i) => i === 0 || seen[i - 1] < at); }
                        """));
    }
}
