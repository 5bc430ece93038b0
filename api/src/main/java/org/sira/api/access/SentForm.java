package org.sira.api.access;

import static org.sira.api.access.FormTags.closes;
import static org.sira.api.access.FormTags.is;
import static org.sira.api.access.FormTags.type;
import static org.sira.api.access.FormTags.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.ITemplateEvent;

/**
 * What a form of a page can send: many forms of a page go to the same address, and differ by what they send along unseen
 * and by their buttons.
 *
 * @param unseen values that it sends in any case, by their names; empty ones say nothing of it
 * @param buttons by the names under which they send a value
 * @param options of its lists, by their names
 * @param visible whether people see anything of it besides buttons
 */
record SentForm(
        Map<String, List<String>> unseen,
        Map<String, Set<String>> buttons,
        Map<String, Set<String>> options,
        boolean visible) {

    /** What tells the state of a page or the part of it that is shown, and not what the form is about. */
    private static final Set<String> OF_THE_PAGE =
            Set.of("_csrf", "revision", "seen", "data", "shown", "form", "severity", "group", "page");

    static SentForm of(List<ITemplateEvent> form) {
        Map<String, List<String>> unseen = new HashMap<>();
        Map<String, Set<String>> buttons = new HashMap<>();
        Map<String, Set<String>> options = new HashMap<>();
        boolean visible = false;
        String list = "";
        for (ITemplateEvent event : form) {
            if (!(event instanceof IProcessableElementTag tag)) {
                list = closes(event, "select") ? "" : list;
                continue;
            }
            String name = value(tag, "name");
            if (is(tag, "input") && type(tag).equals("hidden")) {
                if (!OF_THE_PAGE.contains(name) && !value(tag, "value").isEmpty()) {
                    unseen.computeIfAbsent(name, key -> new ArrayList<>()).add(value(tag, "value"));
                }
            } else if (is(tag, "button")) {
                buttons.computeIfAbsent(name, key -> new HashSet<>()).add(value(tag, "value"));
            } else if (is(tag, "option") && !list.isEmpty()) {
                options.computeIfAbsent(list, key -> new HashSet<>()).add(value(tag, "value"));
            } else if (is(tag, "select")) {
                list = name;
                visible = true;
            } else if (is(tag, "input") || is(tag, "textarea")) {
                visible = true;
            }
        }
        return new SentForm(unseen, buttons, options, visible);
    }

    boolean couldHaveSent(Map<String, List<String>> values) {
        return unseen.entrySet().stream().allMatch(field -> field.getValue().equals(values.get(field.getKey())))
                && values.entrySet().stream()
                        .filter(field -> buttons.containsKey(field.getKey()))
                        .allMatch(field ->
                                buttons.getOrDefault(field.getKey(), Set.of()).containsAll(field.getValue()));
    }

    boolean offers(String list, List<String> values) {
        return options.getOrDefault(list, Set.of()).containsAll(values);
    }
}
