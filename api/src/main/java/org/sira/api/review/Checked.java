package org.sira.api.review;

/**
 * What somebody says who approves a plan.
 *
 * @param seenData number of the newest version of the data that the person has seen
 * @param unserved whether the needs that stay behind were looked at, and likewise for the others
 * @param dataReason why the plan holds although its data are old; blank where nothing was typed
 */
public record Checked(
        int seenData, boolean unserved, boolean overrides, boolean broken, boolean assumed, String dataReason) {

    /** Everything was looked at. */
    public static Checked all(int seenData, String dataReason) {
        return new Checked(seenData, true, true, true, true, dataReason);
    }
}
