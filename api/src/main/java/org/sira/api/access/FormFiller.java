package org.sira.api.access;

import static org.sira.api.access.FormTags.closes;
import static org.sira.api.access.FormTags.escaped;
import static org.sira.api.access.FormTags.is;
import static org.sira.api.access.FormTags.type;
import static org.sira.api.access.FormTags.value;
import static org.sira.api.access.FormTags.with;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/**
 * Fills the form of a page that has sent what was kept: its fields, boxes and lists are as they were, and what was folded
 * around them is open. What the form sends along unseen stays as the page has it: it tells the state that people see now.
 */
final class FormFiller {

    /** For the style sheet: this is what was typed before. */
    private static final String MARK = "again";

    private final TypedForm typed;
    private final String action;
    private final IModelFactory make;
    private boolean done;

    /** @param action the address of the form as pages name it */
    FormFiller(TypedForm typed, String action, IModelFactory make) {
        this.typed = typed;
        this.action = action;
        this.make = make;
    }

    /** A part of the page, with the form filled if it is there and was not met before. */
    List<ITemplateEvent> filled(List<ITemplateEvent> part) {
        for (int begin = 0; begin < part.size() && !done; begin++) {
            if (part.get(begin) instanceof IOpenElementTag form && isTheForm(form)) {
                int end = end(part, begin);
                SentForm sent = SentForm.of(part.subList(begin, end));
                if (sent.visible() && sent.couldHaveSent(typed.values())) {
                    done = true;
                    return new Filling(sent).of(part, begin, end);
                }
            }
        }
        return List.copyOf(part);
    }

    private boolean isTheForm(IOpenElementTag tag) {
        return is(tag, "form")
                && value(tag, "method").equals("post")
                && value(tag, "action").equals(action);
    }

    private static int end(List<ITemplateEvent> part, int begin) {
        int end = begin;
        while (end < part.size() && !closes(part.get(end), "form")) {
            end++;
        }
        return end;
    }

    /** One form on its way out. */
    private final class Filling {

        private final SentForm form;
        private final List<ITemplateEvent> page = new ArrayList<>();
        /** Where on the page those details begin that are not closed yet. */
        private final Deque<Integer> details = new ArrayDeque<>();

        private String list = "";
        private boolean inText;

        Filling(SentForm form) {
            this.form = form;
        }

        List<ITemplateEvent> of(List<ITemplateEvent> part, int begin, int end) {
            for (int i = 0; i < part.size(); i++) {
                ITemplateEvent event = part.get(i);
                if (event instanceof IOpenElementTag tag && is(tag, "details")) {
                    details.push(page.size());
                } else if (closes(event, "details")) {
                    details.pop();
                }
                if (i == begin) {
                    page.add(marked((IOpenElementTag) event));
                } else if (i > begin && i < end) {
                    fill(event);
                } else {
                    page.add(event);
                }
            }
            return page;
        }

        private IOpenElementTag marked(IOpenElementTag tag) {
            String classes = value(tag, "class");
            return with(make, tag, "class", classes.isEmpty() ? MARK : classes + " " + MARK);
        }

        private void fill(ITemplateEvent event) {
            if (closes(event, "textarea")) {
                inText = false;
            } else if (closes(event, "select")) {
                list = "";
            } else if (inText && event instanceof IText) {
                return;
            }
            if (!(event instanceof IProcessableElementTag tag)) {
                page.add(event);
                return;
            }
            if (is(tag, "select")) {
                list = value(tag, "name");
            }
            IProcessableElementTag filled = filled(tag);
            page.add(filled);
            Optional<List<String>> text = is(tag, "textarea") ? sent(value(tag, "name")) : Optional.empty();
            text.ifPresent(values -> {
                inText = true;
                page.add(make.createText(escaped(String.join("\n", values))));
            });
            if (filled != tag || text.isPresent()) {
                details.forEach(at -> page.set(at, with(make, (IOpenElementTag) page.get(at), "open", true)));
            }
        }

        private IProcessableElementTag filled(IProcessableElementTag tag) {
            if (is(tag, "option")) {
                return sent(list)
                        .filter(values -> form.offers(list, values))
                        .map(values -> with(make, tag, "selected", values.contains(value(tag, "value"))))
                        .orElse(tag);
            }
            if (!is(tag, "input")) {
                return tag;
            }
            String name = value(tag, "name");
            return switch (type(tag)) {
                case "hidden", "password", "file", "submit" -> tag;
                // An empty box is not sent, so none means that it was emptied.
                case "checkbox" ->
                    with(make, tag, "checked", sent(name).orElse(List.of()).contains(value(tag, "value")));
                case "radio" ->
                    sent(name)
                            .map(values -> with(make, tag, "checked", values.contains(value(tag, "value"))))
                            .orElse(tag);
                default ->
                    sent(name)
                            .map(values -> String.join(" ", values))
                            .filter(text -> !text.equals(value(tag, "value")))
                            .map(text -> with(make, tag, "value", text))
                            .orElse(tag);
            };
        }

        private Optional<List<String>> sent(String name) {
            return Optional.ofNullable(typed.values().get(name));
        }
    }
}
