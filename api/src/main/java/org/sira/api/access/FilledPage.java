package org.sira.api.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEnd;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/**
 * Writes what was kept of a {@link TypedForm} into its form, while the page that has it goes out. All other pages pass as
 * they are. Thymeleaf makes one for each page.
 */
public final class FilledPage extends AbstractTemplateHandler {

    private @Nullable FormFiller filler;
    /** A form, or what unfolds and may have one in it, up to where it ends. */
    private final List<ITemplateEvent> held = new ArrayList<>();

    private int depth;

    /** For Thymeleaf. */
    public FilledPage() {}

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        if (context instanceof IWebContext web
                && context.getVariable(TypedFormAdvice.TYPED) instanceof TypedForm typed
                && !typed.values().isEmpty()) {
            String root = Optional.ofNullable(web.getExchange().getRequest().getApplicationPath())
                    .orElse("");
            filler = new FormFiller(typed, root + typed.action(), context.getModelFactory());
        }
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (filler != null && unfolds(tag.getElementCompleteName())) {
            depth++;
        }
        if (!holds(tag)) {
            super.handleOpenElement(tag);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (!holds(tag)) {
            super.handleCloseElement(tag);
        } else if (unfolds(tag.getElementCompleteName())) {
            depth--;
            if (depth == 0) {
                release();
            }
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (!holds(tag)) {
            super.handleStandaloneElement(tag);
        }
    }

    @Override
    public void handleText(IText text) {
        if (!holds(text)) {
            super.handleText(text);
        }
    }

    @Override
    public void handleComment(IComment comment) {
        if (!holds(comment)) {
            super.handleComment(comment);
        }
    }

    @Override
    public void handleTemplateEnd(ITemplateEnd end) {
        release();
        super.handleTemplateEnd(end);
    }

    private static boolean unfolds(String element) {
        return element.equals("form") || element.equals("details");
    }

    private boolean holds(ITemplateEvent event) {
        return depth > 0 && held.add(event);
    }

    private void release() {
        depth = 0;
        List<ITemplateEvent> page = filler == null ? List.copyOf(held) : filler.filled(held);
        held.clear();
        page.forEach(this::pass);
    }

    private void pass(ITemplateEvent event) {
        if (event instanceof IProcessableElementTag tag) {
            if (tag instanceof IOpenElementTag open) {
                super.handleOpenElement(open);
            } else {
                super.handleStandaloneElement((IStandaloneElementTag) tag);
            }
        } else if (event instanceof ICloseElementTag close) {
            super.handleCloseElement(close);
        } else if (event instanceof IComment comment) {
            super.handleComment(comment);
        } else {
            super.handleText((IText) event);
        }
    }
}
