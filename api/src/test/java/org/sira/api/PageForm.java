package org.sira.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as a page has it.
 *
 * @param classes of its tag
 * @param unseen what it sends in any case, as names with values
 * @param values what its fields and lists hold, as names with values; boxes only where they are ticked
 * @param choices what else people could choose in it
 */
record PageForm(
        String action,
        String classes,
        List<Value> unseen,
        List<Value> values,
        List<Value> choices,
        List<Value> texts,
        Optional<Value> button) {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("<(input|select|datalist|option|textarea|button)\\b([^>]*)>", Pattern.DOTALL);
    /** Tell the state of the page, which may be another one later. */
    private static final Set<String> OF_THE_STATE = Set.of("_csrf", "revision", "form", "seen", "shown", "data");

    record Value(String name, String value) {}

    static List<PageForm> of(String html) {
        return FORM.matcher(html).results().map(found -> one(found.group())).toList();
    }

    private static PageForm one(String html) {
        String head = html.substring(0, html.indexOf('>'));
        List<Value> unseen = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        List<Value> choices = new ArrayList<>();
        List<Value> texts = new ArrayList<>();
        Optional<Value> button = Optional.empty();
        String list = "";
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String tag = tags.group(2);
            Value value = new Value(attribute(tag, "name"), attribute(tag, "value"));
            String kind = tags.group(1).equals("input") ? attribute(tag, "type") : tags.group(1);
            switch (kind) {
                case "hidden" -> unseen.add(value);
                case "select" -> list = value.name();
                case "datalist" -> list = "";
                case "option" -> put(new Value(list, value.value()), tag.contains(" selected"), values, choices);
                case "checkbox", "radio" -> put(value, tag.contains(" checked"), values, choices);
                case "textarea" -> {
                    String text = html.substring(tags.end(), html.indexOf("</textarea>", tags.end()));
                    texts.add(new Value(value.name(), HtmlUtils.htmlUnescape(text)));
                }
                case "button" -> {
                    if (!tag.contains("formmethod") && button.isEmpty()) {
                        button = Optional.of(value);
                    }
                }
                case "password", "file" -> {}
                default -> texts.add(new Value(value.name(), value.value() + "|" + kind));
            }
        }
        return new PageForm(
                attribute(head, "action"), attribute(head, "class"), unseen, values, choices, texts, button);
    }

    /** What only helps to type has no name. */
    private static void put(Value value, boolean on, List<Value> values, List<Value> choices) {
        if (value.name().isEmpty()) {
            return;
        }
        (on ? values : choices).add(value);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    /** Whether people can put anything into it. */
    boolean asks() {
        return !texts.isEmpty() || !values.isEmpty() || !choices.isEmpty();
    }

    /** What a person may put into it: something else than it holds in each field, list and box. */
    List<Value> typed() {
        List<Value> typed = new ArrayList<>();
        for (Value text : texts) {
            typed.add(new Value(text.name(), another(text.value())));
        }
        for (String name : names(choices)) {
            Value last = choices.stream()
                    .filter(choice -> choice.name().equals(name))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            typed.add(last);
        }
        return typed;
    }

    private static String another(String text) {
        return switch (text.substring(text.lastIndexOf('|') + 1)) {
            case "number" -> "7";
            case "date" -> "2026-05-09";
            case "datetime-local" -> "2026-05-09T08:15";
            default -> "Sékou \"<b>Kéita</b>\" & 'co'";
        };
    }

    private static Set<String> names(List<Value> values) {
        Set<String> names = new TreeSet<>();
        values.forEach(value -> names.add(value.name()));
        return names;
    }

    /** As its first button sends it. */
    String sent(List<Value> typed) {
        List<Value> all = new ArrayList<>(unseen);
        all.addAll(typed);
        button.filter(pressed -> !pressed.name().isEmpty()).ifPresent(all::add);
        return String.join(
                "&",
                all.stream()
                        .map(each -> each.name() + "=" + URLEncoder.encode(each.value(), StandardCharsets.UTF_8))
                        .toList());
    }

    /** Whether it is the same one, later. */
    boolean is(PageForm other) {
        return action.equals(other.action) && about().equals(other.about()) && button.equals(other.button);
    }

    private List<Value> about() {
        return unseen.stream()
                .filter(value -> !OF_THE_STATE.contains(value.name()))
                .toList();
    }

    /** What it holds now. */
    Set<Value> held() {
        Set<Value> held = new java.util.HashSet<>(values);
        texts.forEach(text -> held.add(new Value(text.name(), text.value().replaceFirst("\\|[a-z-]+$", ""))));
        return held;
    }
}
