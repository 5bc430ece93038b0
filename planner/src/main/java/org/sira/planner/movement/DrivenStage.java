package org.sira.planner.movement;

/**
 * A stage as it was driven on a trip.
 *
 * @param startMin of the horizon
 * @param leg the node of the trip that its leg leaves from
 */
public record DrivenStage(Stage stage, int startMin, int leg) {}
