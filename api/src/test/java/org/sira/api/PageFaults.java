package org.sira.api;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What keeps people from reading or using a page as it stands in a browser. */
final class PageFaults {

    /** Links within text may be as low as the text. */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll("button, select, summary, input:not([type=hidden]), a.button, a.step, .leaflet-control a")]
                .filter(each => each.checkVisibility())
                .map(each => [each, (each.closest("label") ?? each).getBoundingClientRect()])
                .filter(([, box]) => box.width < 24 || box.height < 24)
                .map(([each, box]) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${each.outerHTML.slice(0, 120)}`)
            """;

    /** Of rows that are all alike it looks at the first. Where nothing of an element can be seen, something lies over it. */
    private static final String HIDDEN_FOCUS = """
            () => {
                const faults = [];
                const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
                    .filter(each => each.checkVisibility({ visibilityProperty: true }) && !each.disabled
                        && !each.closest("tbody > tr:nth-child(n+3), svg"))
                    .slice(0, 120);
                for (const each of stops) {
                    each.focus();
                    if (document.activeElement !== each) {
                        continue;
                    }
                    const boxes = [...each.getClientRects()].filter(box => box.width > 2 && box.height > 2);
                    const seen = boxes.some(box => [[.5, .5], [.1, .2], [.9, .8], [.1, .8], [.9, .2]].some(([x, y]) => {
                        const [left, high] = [Math.max(box.left, 0), Math.max(box.top, 0)];
                        const [right, low] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
                        const top = document.elementFromPoint(left + (right - left) * x, high + (low - high) * y);
                        return top && (each.contains(top) || top.contains(each) || [...each.labels ?? []].some(label => label.contains(top)));
                    }));
                    const style = getComputedStyle(each);
                    const label = getComputedStyle(each.closest("label") ?? each);
                    const marked = [style, label].some(of => of.outlineStyle !== "none" || of.boxShadow !== "none");
                    if (boxes.length > 0 && !seen) {
                        faults.push(`focus is hidden: ${each.outerHTML.slice(0, 120)}`);
                    } else if (!marked) {
                        faults.push(`focus is not marked: ${each.outerHTML.slice(0, 120)}`);
                    }
                }
                scrollTo(0, 0);
                return faults;
            }
            """;

    private static final String TOO_WIDE = """
            () => {
                const more = document.documentElement.scrollWidth - innerWidth;
                if (more <= 0) {
                    return "";
                }
                const widest = [...document.body.querySelectorAll("*")]
                    .filter(each => each.getBoundingClientRect().right > innerWidth + 0.5
                        && !each.parentElement.closest(".scroll, svg, #map"))
                    .slice(0, 3)
                    .map(each => each.outerHTML.slice(0, 100));
                return `${more} pixels too wide: ${widest.join(" | ")}`;
            }
            """;

    /** Texts that stick out of what has a border or a ground: a button, a badge, a figure. */
    private static final String CUT_TEXTS = """
            () => [...document.querySelectorAll("button, .button, .badge, .figures > *, .step, summary, th, .note, .panel")]
                .filter(each => each.checkVisibility() && !each.closest(".visually-hidden, .scroll") && each.scrollWidth > each.clientWidth + 1
                    && getComputedStyle(each).display !== "inline")
                .map(each => `text is cut: ${each.outerHTML.slice(0, 120)}`)
            """;

    private PageFaults() {}

    /** All of them: also what axe-core finds. */
    static List<String> of(Page page) {
        List<String> faults = new ArrayList<>(ofLayout(page));
        faults.addAll(strings(page, HIDDEN_FOCUS));
        faults.addAll(Axe.findings(page));
        return faults;
    }

    /** What can be wrong with words and their place. */
    static List<String> ofLayout(Page page) {
        List<String> faults = new ArrayList<>();
        if (page.title().contains("??") || page.locator("body").innerText().contains("??")) {
            faults.add("a text is missing");
        }
        String tooWide = (String) page.evaluate(TOO_WIDE);
        if (!tooWide.isEmpty()) {
            faults.add(tooWide);
        }
        faults.addAll(strings(page, SMALL_TARGETS));
        faults.addAll(strings(page, CUT_TEXTS));
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
