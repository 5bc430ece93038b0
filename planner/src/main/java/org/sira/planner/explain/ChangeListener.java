package org.sira.planner.explain;

/** Follows a search of changes and may end it. */
public interface ChangeListener {

    /**
     * Called often.
     *
     * @param decided of all needs and kinds of changes, {@code of} in all
     */
    void progressed(int decided, int of);

    /** Asked between two tries; once true, the search ends with what it has. */
    boolean stopRequested();

    /** Hears nothing and never stops. */
    static ChangeListener none() {
        return new ChangeListener() {
            @Override
            public void progressed(int decided, int of) {}

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }
}
