package org.sira.planner.risk.backtest;

/** How the risk map did beside a simpler method. */
public enum Verdict {
    /** Both the hit rate and the log-loss are better by more than noise. */
    BETTER,
    /** Neither, or one alone, or one better and the other worse. */
    NO_BETTER,
    /** At least one is worse by more than noise, and none is better. */
    WORSE,
    /** Too few windows or incidents to tell. */
    TOO_LITTLE;

    /** Below it, the spread between windows is not known well enough. */
    public static final int FEWEST_WINDOWS = 6;

    /** Below it, a handful of incidents decides. */
    public static final int FEWEST_EVENTS = 50;

    /**
     * @param hitRate of the risk map less that of the other; {@code logLoss} the other way round, so that more is better
     * @param windows with incidents in them
     */
    static Verdict of(PairedDifference hitRate, PairedDifference logLoss, int windows, int events) {
        if (windows < FEWEST_WINDOWS || events < FEWEST_EVENTS) {
            return TOO_LITTLE;
        }
        int worst = StrictMath.min(hitRate.sign(), logLoss.sign());
        int best = StrictMath.max(hitRate.sign(), logLoss.sign());
        if (worst > 0) {
            return BETTER;
        }
        return worst < 0 && best <= 0 ? WORSE : NO_BETTER;
    }
}
