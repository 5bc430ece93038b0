package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody at a page who has no mouse: reaches things by Tab, knows them by their names, and must see where the focus is. */
final class Keyboard {

    /** Who needs more to get somewhere does not get there. */
    private static final int MOST_TABS = 60;

    /** The name of what has the focus, as it is read aloud, and what keeps a person from seeing that it has it. */
    private static final String FOCUS = """
            () => {
                const at = document.activeElement;
                if (!at || at === document.body) {
                    return { name: "", fault: "" };
                }
                const labels = [...at.labels ?? []].map(label => label.innerText).join(" ");
                const name = (at.getAttribute("aria-label") ?? (labels || at.innerText || at.textContent || at.title || "")).replace(/\\s+/g, " ").trim();
                const label = at.closest("label") ?? at;
                const box = [...label.getClientRects()].find(each => each.width > 2 && each.height > 2) ?? label.getBoundingClientRect();
                const inSight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
                const marked = [at, label, at.querySelector(".span") ?? at].map(each => getComputedStyle(each))
                    .some(of => of.outlineStyle !== "none" || of.boxShadow !== "none" || (at.ownerSVGElement && of.stroke !== "none"));
                return { name, fault: !inSight ? "is out of sight" : !marked ? "is not marked" : "" };
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Past the frame of a page that has just come. */
    void skip() {
        tabTo("Aller au contenu");
        press("Enter");
    }

    /** @param words in the name of what is looked for */
    void tabTo(String words) {
        List<String> passed = new ArrayList<>();
        while (passed.size() < MOST_TABS) {
            press("Tab");
            String name = focused();
            if (name.contains(plain(words))) {
                return;
            }
            passed.add(name);
        }
        throw new AssertionError("No \"%s\" on %s within %d tabs: %s".formatted(words, page.url(), MOST_TABS, passed));
    }

    /** With simple spaces between words, whichever they are written with. */
    static String plain(String name) {
        return name.replaceAll("(?U)\\s+", " ").strip();
    }

    void follow(String words) {
        tabTo(words);
        press("Enter");
    }

    /** In a list to choose from: by the first letters of an entry. */
    void choose(String list, String entry) {
        tabTo(list);
        type(entry);
    }

    void enter(String field, String text) {
        tabTo(field);
        press("Control+a");
        type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** The name of what has the focus, which is seen to have it. */
    @SuppressWarnings("unchecked")
    String focused() {
        Map<String, String> focus = (Map<String, String>) page.evaluate(FOCUS);
        assertThat(focus.get("fault"))
                .as("the focus on \"%s\" at %s", focus.get("name"), page.url())
                .isEmpty();
        return focus.get("name");
    }
}
