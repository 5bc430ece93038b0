package org.sira.planner.check;

/** Why a road cannot be driven at a time. */
record Obstacle(CheckedRule rule, String found, String expected) {}
