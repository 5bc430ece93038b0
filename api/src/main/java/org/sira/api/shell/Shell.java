package org.sira.api.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Language;
import org.sira.api.platform.MapTiles;
import org.sira.api.platform.Messages;

/** What the frame of a page shows. What needs the database is asked for when a template wants it: fragments do not. */
public final class Shell {

    /**
     * The operation that a page is about.
     *
     * @param dataLine which data it has, in words
     */
    public record ShownOperation(
            long id, String name, @Nullable String dataLine) {}

    /** An operation and the steps of its work. */
    record Work(ShownOperation operation, List<Step> steps) {}

    private final Messages messages;
    private final Optional<SiraUser> user;
    private final boolean demo;
    private final String path;
    private final MapTiles tiles;
    private final Supplier<Optional<Work>> work;
    private final Supplier<Optional<Guide>> guide;

    /** @param guided from the steps, to where the person is led */
    Shell(
            Messages messages,
            Optional<SiraUser> user,
            boolean demo,
            String path,
            MapTiles tiles,
            Supplier<Optional<Work>> work,
            Function<List<Step>, Optional<Guide>> guided) {
        this.messages = messages;
        this.user = user;
        this.demo = demo;
        this.path = path;
        this.tiles = tiles;
        this.work = new Once<>(work);
        this.guide = new Once<>(() -> guided.apply(getSteps()));
    }

    public String getLang() {
        return messages.language().name().toLowerCase(Locale.ROOT);
    }

    public Language getLanguage() {
        return messages.language();
    }

    /** Numbers and dates as people of this language write them. */
    public Formats getFormats() {
        return messages.formats();
    }

    public @Nullable SiraUser getUser() {
        return user.orElse(null);
    }

    /** Whether the person may change anything. */
    public boolean isPlanner() {
        return user.filter(person -> person.may(Role.PLANNER)).isPresent();
    }

    public boolean isDemo() {
        return demo;
    }

    /** Where the page can be found again. */
    public String getPath() {
        return path;
    }

    /** The background that maps may have from elsewhere; null where there is none. */
    public @Nullable MapTiles getTiles() {
        return tiles.on() ? tiles : null;
    }

    public @Nullable ShownOperation getOperation() {
        return work.get().map(Work::operation).orElse(null);
    }

    public List<Step> getSteps() {
        return work.get().map(Work::steps).orElse(List.of());
    }

    /** Absent where nobody is led: on other pages, and for those who hid it. */
    public @Nullable Guide getGuide() {
        return guide.get().orElse(null);
    }

    /** Asks once and remembers. */
    private static final class Once<T> implements Supplier<Optional<T>> {

        private final Supplier<Optional<T>> source;
        private @Nullable Optional<T> answer;

        Once(Supplier<Optional<T>> source) {
            this.source = source;
        }

        @Override
        public Optional<T> get() {
            Optional<T> known = answer;
            if (known == null) {
                known = source.get();
                answer = known;
            }
            return known;
        }
    }
}
