/**
 * The search for problems without roads and gates, on primitive arrays: compiled problem, tours, ruin and recreate, exchange
 * of tails, swaps of visits. For {@link org.sira.planner.solver.routing.RoutingSolver} alone. Evaluating a change allocates nothing.
 *
 * <p>What was tried, in 9 CPU seconds on instances of 400 to 1,000 visits (rc2_4_1, RC2_10_5, X-n439-k37, R1_10_1), two to
 * four seeds each. Gaps are to the best known. Between seeds of one setting they differ by 0.2 on X-n439, 0.5 on R1_10_1,
 * and up to 1 on the two with wide windows, so only large differences mean something.
 *
 * <table>
 * <caption>Mean gap in percent</caption>
 * <tr><th>Tried</th><th>rc2_4_1</th><th>RC2_10_5</th><th>X-n439</th><th>R1_10_1</th></tr>
 * <tr><td>As published: 10 visits in strings of at most 10, next to 40 neighbours each way</td>
 *     <td>1.0</td><td>4.8</td><td>0.40</td><td>2.9</td></tr>
 * <tr><td>Next to 16 neighbours: 1.4 times the steps</td><td>2.1</td><td>7.9</td><td>0.91</td><td>4.7</td></tr>
 * <tr><td>Next to 24</td><td>1.7</td><td>4.9</td><td>0.65</td><td>3.6</td></tr>
 * <tr><td>Next to 80: half the steps</td><td>0.8</td><td>4.8</td><td>0.63</td><td>3.2</td></tr>
 * <tr><td>7 visits</td><td>1.7</td><td>4.8</td><td>0.60</td><td>3.9</td></tr>
 * <tr><td>15 visits</td><td>0.5</td><td>4.0</td><td>0.54</td><td>3.1</td></tr>
 * <tr><td>Strings of at most 20</td><td>2.9</td><td>5.9</td><td>0.61</td><td>2.6</td></tr>
 * <tr><td>Strings of at most 10 and 0.6 of a mean trip, from up to five trips; kept</td>
 *     <td>1.0</td><td>3.4</td><td>0.22</td><td>2.4</td></tr>
 * <tr><td>Heat in costs of a trip, not of a visit: one setting for short and long trips; kept</td>
 *     <td>0.8</td><td>3.2</td><td>0.47</td><td>2.3</td></tr>
 * <tr><td>Four looks for an exchange of tails before each ruin; kept</td>
 *     <td>0.8</td><td>2.4</td><td>0.23</td><td>1.3</td></tr>
 * <tr><td>Twenty looks</td><td>0.9</td><td>2.2</td><td>0.35</td><td>1.1</td></tr>
 * <tr><td>Four looks, with a start at 0.03 of a trip, not 0.1</td><td>0.8</td><td>1.8</td><td>0.17</td><td>2.1</td></tr>
 * </table>
 *
 * <p>In 30 CPU seconds, three seeds: strings from up to eight trips where trips are long took rc2_4_1 from 0.6 to 0.3 at half
 * the heat and to 0.5 at the heat that is kept; where trips are short five do as well and take less time. Begun at 0.05 of a
 * trip and not 0.1, rc208 ended at 0.4 and not at 0.0, PR17B (9 s, two seeds) at 5.4 and not at 3.0; X-n439 saw no difference.
 *
 * <p>Other kinds of problems, 9 CPU seconds, one or two seeds. Mixed fleet (X401-FSMFD): a trip that is full takes a larger
 * vehicle sooner than that one more goes out, so the search ended with medium and large ones where small ones are best; no
 * larger vehicle in half of all steps took it from 3.9 to 0.7. Visits that may be left out (C2_10_5,
 * 30 s, three seeds): each by itself is not worth a trip, so none was ever begun, and nothing served. Beginning with all visits
 * and paying up to ten times the worth in one step of seven gave 14, with heat capped at half a mean worth 4.5, at a fifth 7.1;
 * doing so in one step of ten with up to 60 absent visits nearby, not 8, gave 1.8.
 *
 * <p>Ways to and from one visit side by side in memory, and looking at what an exchange costs before at anything else, gave
 * 1.6 times the steps; updating after an insertion only what it changes, until a wait takes up the delay, some 1.3 times.
 * Giving up a recreation as soon as it cannot be accepted any more (more than half of all, with a third of their visits left),
 * and passing over neighbours that are too far from too short a way, 1.2 to 1.6 times. Spreading the lengths of limited trips
 * from insertions, too: none measured.
 *
 * <p>Where time goes as it cools: nothing that is found above 0.045 of a trip lasts, and below 0.003 next to nothing is
 * found (six instances, traced; with fixed costs of vehicles, which count as a trip's, down to 0.0012). In 500,000 steps,
 * seed by seed, four seeds: cooling slowly between, not evenly from 0.1 to 0.0005, took rc2_4_1 from 1.11 to 0.85, PR17B
 * from 2.75 to 1.83, and X-n439 from 0.36 to 0.35, with half the time above. With all of it, as is kept, rc208 came from
 * 0.24 to 0.16 (400,000 steps, three seeds; 0.28 where it cools evenly). No gain, one or two seeds: three anneals of a
 * fifth of the steps each and going on from the best (PR17B 4.8, not 2.0); two times warm again, at 0.01 from the best, in
 * the last two fifths: nothing better found. In
 * 30 CPU seconds, three seeds, beside each other: evenly X-n439 0.20, rc2_4_1 0.50, RC2_10_5 1.80; slowly 0.28, 0.40, 1.79;
 * apart, PR17B 2.04 and 1.50. So the way of cooling goes by whether times can bind. Slowly, but to 0.75 of the time and not
 * 0.85: X-n439 0.27, rc2_4_1 0.71, PR17B 1.89.
 *
 * <p>Of a trip no more than 25 visits counted for the heat, in 30 CPU seconds (10 up to 200 visits), three seeds: rc2_4_1
 * from 0.46 to 0.23 and RC2_10_5 from 2.49 to 1.82, but rc208 from 0.00 to 0.15, R202R0.25 from 0.89 to 1.51 and C2_10_5 with
 * visits that may be left out from 1.28 to 2.06. With 30, and single trips alone: 0.52 and 1.90; with 35, 0.36 and 2.23; with
 * 25 again, 0.71 and 2.14. So what it gives is within noise. Not kept.
 *
 * <p>For long trips with wide windows, in 30 CPU seconds, ten seeds each; single seeds run from 0.00 to 1.12 and from 1.65 to
 * 2.79, so five of them decide nothing. RC2_10_5 ended with 22 or 23 trips and the best known plan has 27: a trip is begun for
 * one visit alone, which seldom pays for it. To help with that gained nothing. What did: where a string keeps visits within,
 * it kept all that it could up to the ends of the trip, so that what was taken lay there, far from where the string began.
 *
 * <table>
 * <caption>Mean gap in percent</caption>
 * <tr><th>Tried</th><th>rc2_4_1</th><th>RC2_10_5</th></tr>
 * <tr><td>As many visits kept within a string as there are</td><td>0.56</td><td>1.94</td></tr>
 * <tr><td>Strings around neighbours by way and wait, not by way alone</td><td>0.72</td><td>2.09</td></tr>
 * <tr><td>One look for a trip to be made two before each ruin; in one recreation of ten, new trips at a share of their price
 *     by chance</td><td>0.48</td><td>2.29</td></tr>
 * <tr><td>All three</td><td>0.55</td><td>1.97</td></tr>
 * <tr><td>One visit kept, one more with a chance of 0.7</td><td>0.44</td><td>1.88</td></tr>
 * <tr><td>One visit kept, one more with a chance of 0.01; kept</td><td>0.47</td><td>1.67</td></tr>
 * </table>
 *
 * <p>Where no times bind it gained nothing: X-n439, eleven runs, 0.36 with a chance of 0.01 and 0.29 with 0.7, as is
 * kept; eight seeds, 0.34 with 0.5, 0.33 with 0.9 and 0.30 with 0.99, each within 0.05. rc208, ten seeds, saw no difference
 * between 0.01 and 0.7.
 *
 * <p>All visits of X-n439 have one weight and its trips are nearly full, so one by one they seldom move. In 30 CPU seconds,
 * five to twelve seeds: 0.32 without swaps of visits (SWAP*), 0.19 with four looks before each ruin for one with the trip of
 * one of the 20 nearest visits, 0.18 of the 10 nearest, as is kept, and 0.21 with twelve looks. Mixed fleets without times,
 * four seeds: X204-FSMD 0.28 and not 0.45, X401-FSMFD 0.60 and not 0.66. One look where times bind, ten seeds: rc2_4_1 0.39
 * and not 0.47, but RC2_10_5 2.02 and not 1.67; not kept. Visits of one weight are put in as they were taken out in four
 * orders of eleven; by chance instead, 0.46; in ten of seventeen, 0.38. For the others that order gained nothing (rc2_4_1 0.54
 * and not 0.52, RC2_10_5 1.74 and not 1.87).
 *
 * <p>A recreation is given up when it is sure that it cannot be accepted. To give it up when what is left would have to come
 * in for less than a part of what taking it out saved makes more steps and worse plans: rc2_4_1, 30 CPU seconds, four seeds,
 * 0.27 without, 0.40 with half (1.1 times the steps), 0.54 with 0.7 (1.3) and 0.76 with 0.9 (1.5). Strings of up to 15 visits
 * gave 0.68, from up to 6 trips 0.56, from up to 11 trips 0.66, and up to 7 visits from up to 11 trips 0.33; in 60 CPU
 * seconds, as it is kept, 0.13. Looking at all places beside neighbours without a branch, the best first or in their order,
 * made 0.6 and 0.9 times the steps; both sides of each neighbour in one pass, behind one check, 0.7 to 0.9 times.
 *
 * <p>No difference was seen with five seeds from 6 or 20 looks for one to three visits to move, to another trip or within one,
 * before each ruin.
 */
@NullMarked
package org.sira.planner.solver.internal.routing;

import org.jspecify.annotations.NullMarked;
