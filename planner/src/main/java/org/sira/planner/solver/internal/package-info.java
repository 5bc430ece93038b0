/**
 * The search: compiled problem, evaluator, ledger, ruin and recreate, convoy moves, and the constraints that referee it.
 *
 * <p>What was tried for thin fleets, so that nobody tries it again unawares. Single runs differ by a point of served
 * worth and more, so only a gain over many seeds is one; "none" is within noise. What has an error behind it was compared
 * seed by seed: 20 operations, 40,000 steps each.
 *
 * <table>
 * <caption>Gain in points of served worth, three vehicles at a depot, convoys of at least three</caption>
 * <tr><th>Tried</th><th>Gain</th></tr>
 * <tr><td>Remembering how trips came out</td><td>helped: 1.4 to 1.8 times the steps</td></tr>
 * <tr><td>Not trying trips that keep others from their convoys</td><td>helped</td></tr>
 * <tr><td>Staying warm until 85 % of the time; smaller ruins</td><td>helped</td></tr>
 * <tr><td>Completing convoys with absent loads before peeling</td><td>helped</td></tr>
 * <tr><td>Six times the time</td><td>0.4</td></tr>
 * <tr><td>A missing vehicle up to five times as dear as a mean load, not once: some searches broke the company rule in
 *     more than 90 % of their steps, as a load was worth more</td><td>0.5 ± 0.5; with a minimum of 5 in 3 days 2.0 ± 1.7,
 *     with four vehicles at a depot -0.1 ± 0.3 (8 and 16 operations, fewer steps). None on five operations over
 *     10 s; kept</td></tr>
 * <tr><td>Driving, counting and comparing only what a change touches</td><td>some 5 to 15 % more steps, no more worth
 *     measured; kept</td></tr>
 * <tr><td>Filling a convoy that is formed with all that is absent behind its gate</td><td>0.4 ± 0.6; with the dearer
 *     company 0.8 ± 0.5, but nothing on the five operations measured over 10 s, and with four vehicles at a
 *     depot -0.3 ± 0.3</td></tr>
 * <tr><td>Going on from each new best plan once peeled and filled; and cooling from the best plan</td><td>0.0 ± 0.7;
 *     0.2 ± 0.7</td></tr>
 * <tr><td>Forming convoys where loads are absent (7 of 10); four steps of descent before a formed convoy is
 *     judged</td><td>none: 0.1 and 0.3 less than without</td></tr>
 * <tr><td>Several convoys in one move</td><td>none</td></tr>
 * <tr><td>Closing up convoys in time before a new one is formed</td><td>none</td></tr>
 * <tr><td>Three or six restarts, going on from the best; reheating from the best five times</td><td>none</td></tr>
 * <tr><td>A population of four with convoy-wise crossover</td><td>none</td></tr>
 * <tr><td>Fewer or fading convoy-forming moves</td><td>none</td></tr>
 * <tr><td>Shifting a convoy with all that its vehicles do afterwards</td><td>none</td></tr>
 * <tr><td>Another price for the first vehicles of a group, 0 to 0.3</td><td>none</td></tr>
 * <tr><td>Bigger or still smaller ruins; hotter or colder annealing; a colder stop</td><td>none</td></tr>
 * </table>
 *
 * <p>And for large fleets: worth unserved in thousands after 60 CPU seconds, mean of three seeds, of generated operations of
 * 150, 300, 400 and 500 loads with 28, 50, 65 and 80 vehicles. Of 500 loads single seeds run from 489 to 870.
 *
 * <table>
 * <caption>How often convoys are moved and built anew</caption>
 * <tr><th>Tried</th><th>150</th><th>300</th><th>400</th><th>500</th></tr>
 * <tr><td>Never</td><td>60</td><td>279</td><td>606</td><td>620</td></tr>
 * <tr><td>In two steps of five, up to a quarter of the fleet freed</td><td>60</td><td>199</td><td>644</td><td></td></tr>
 * <tr><td>The same with at most six vehicles freed, building anew held to a share of 10 / vehicles of all trials</td>
 *     <td>60</td><td>198</td><td>622</td><td>560</td></tr>
 * <tr><td>And moved in 12 / vehicles of all steps at most; kept</td><td>60, at 6 % less cost</td><td>198</td><td>610</td>
 *     <td>648</td></tr>
 * </table>
 *
 * <p>And since then, in the same measure but with the first seed alone in 30 CPU seconds. A step of 500 loads asked 80 vehicles
 * for each load; most of its time went there.
 *
 * <table>
 * <caption>Which vehicles are asked to take what strings, or a convoy that is rebuilt, have left</caption>
 * <tr><th>Tried</th><th>300</th><th>400</th><th>500</th></tr>
 * <tr><td>30 CPU seconds, all vehicles</td><td>201</td><td>653</td><td>549</td></tr>
 * <tr><td>Those that the move changed, and 30 others by chance</td><td></td><td></td><td>501</td></tr>
 * <tr><td>And 20</td><td>198</td><td>665</td><td></td></tr>
 * <tr><td>And 15</td><td></td><td></td><td>491</td></tr>
 * <tr><td>And 12: 1.6 to 2.1 times the steps</td><td>198</td><td>607</td><td></td></tr>
 * <tr><td>And 8</td><td></td><td></td><td>646</td></tr>
 * <tr><td>60 CPU seconds, 15 others for strings, all vehicles for convoys</td><td>199</td><td>638, one seed</td>
 *     <td>577</td></tr>
 * <tr><td>15 others for both; kept</td><td>198</td><td>646, one seed</td><td>497</td></tr>
 * </table>
 *
 * <p>With 12 others: no difference was measured with 15 to 35 vehicles; 1,000 loads and 150 vehicles left 1.40 million unserved
 * after 30 CPU seconds and not 1.47 (one seed).
 *
 * <p>Of a step, trying loads that were absent before it brings most for the time it takes, so it is to try some of them. The
 * same measure, mean of three seeds unless said; convoys were moved and built anew but for the second row.
 *
 * <table>
 * <caption>How many absent loads a move tries beside those that it took out</caption>
 * <tr><th>Tried</th><th>200</th><th>400</th><th>500</th></tr>
 * <tr><td>Up to 3</td><td>142</td><td>609; nine seeds 606</td><td>505</td></tr>
 * <tr><td>Up to 3, convoys only moved; nine seeds</td><td></td><td>596</td><td></td></tr>
 * <tr><td>Up to 7; two seeds and one</td><td></td><td>594</td><td>449</td></tr>
 * <tr><td>Up to 15; kept</td><td>139</td><td>594</td><td>450</td></tr>
 * <tr><td>Up to 47; one seed and two</td><td>142</td><td>598</td><td>466</td></tr>
 * <tr><td>Up to 15, in half of all moves the nearest ones; one seed</td><td></td><td>602</td><td>476</td></tr>
 * <tr><td>Up to 3, those that found no place several times seldom, and gates that no convoy crosses seldom; two seeds</td>
 *     <td></td><td>659</td><td></td></tr>
 * </table>
 *
 * <p>With 250 and 400 loads strings alone do as well as with convoy moves (162 and 162; 593 and 594), and with 50 they do.
 * With 400 no convoy crossed any gate in the plans that were looked at, and for some 480 of these 594 thousand no way to serve
 * them was found even alone: there is next to nothing for such moves to gain. To build convoys anew in fewer steps, by the
 * absent worth behind gates, made no difference (30 CPU seconds, three seeds: 623 or 632 and not 628). With all other sizes from 75 to 1,000 they leave 0.3 to 33 % less unserved after 60 CPU seconds. To begin at
 * a fifth of the heat made no difference (30 CPU seconds, three seeds: 613 and not 617 with 400 loads, 1,527 and not 1,489
 * with 1,000).
 *
 * <p>Of four sizes after 20 CPU seconds, three seeds: 200 loads 149 with all moves, 183 without forming convoys, 152 without
 * dissolving them, 149 without support trips; 300 loads 198, 350, 200 and 201. So it is forming them that counts. In 58
 * to 72 % of all attempts no load was put in that lacks company or completes that of others; none of these led to a crossing
 * that was kept, and what came after took 22 to 60 % of all trials of such moves (200 to 400 loads, 12 s, one seed).
 *
 * <table>
 * <caption>When an attempt to form a convoy is given up, 30 CPU seconds, three seeds</caption>
 * <tr><th>Tried</th><th>200</th><th>250</th><th>300</th><th>400</th></tr>
 * <tr><td>Never</td><td>141</td><td>162</td><td>200</td><td>614</td></tr>
 * <tr><td>Never, but half as often at a gate where five attempts in a row brought nothing</td><td>147</td><td>162</td>
 *     <td>199</td><td>621</td></tr>
 * <tr><td>The same after twenty</td><td>148</td><td>162</td><td>223</td><td>601</td></tr>
 * <tr><td>When no member has found a place, trying of like loads one; kept</td><td>146</td><td>153</td><td>199</td>
 *     <td>595</td></tr>
 * </table>
 *
 * <p>Three vehicles at a depot, ten operations, 10 CPU seconds: 95.86 % served and 95.85 %, so thin fleets see no difference;
 * 95.72 and 95.78 % with up to 3 absent loads tried and not 15. Not to rebuild convoys in the last 15 % of the time, as is
 * kept, took 1.2 % off the soft level with 50 loads (30 CPU seconds, three seeds).
 *
 * <p>While it is warm, the best plan is refined now and then: strings alone, cold, for a hundredth of the time. Worth unserved
 * in thousands and soft level in thousands, three seeds of a search of 60 CPU seconds, looked at on the way. A first form, which
 * asked whatever came by to be better than the refined plan, left 228 unserved with 75 loads in the end; before 215.
 *
 * <table>
 * <caption>What is seen on the way, without and with refining</caption>
 * <tr><th>Loads</th><th>After 10 s</th><th>After 30 s</th><th>After 60 s</th></tr>
 * <tr><td>50; first form</td><td>76, 7.93; 76, 7.43</td><td>76, 7.92; 76, 7.43</td><td>76, 7.27; 76, 7.23</td></tr>
 * <tr><td>75</td><td>241, 17.3; 251, 17.4</td><td>220, 17.5; 227, 16.9</td><td>215, 17.4; 220, 17.0</td></tr>
 * <tr><td>100; first form</td><td>152, 21.2; 152, 19.7</td><td>140, 21.0; 128, 19.1</td><td>128, 19.8; 128, 18.9</td></tr>
 * <tr><td>250; without, one seed found 137</td><td>159, 56.4; 164, 49.8</td><td>154, 53.6; 162, 47.4</td>
 *     <td>153, 48.0; 162, 45.2</td></tr>
 * <tr><td>300; first form</td><td>251, 61.9; 228, 60.8</td><td>204, 61.2; 200, 55.5</td><td>198, 53.6; 198, 53.0</td></tr>
 * <tr><td>400; first form</td><td>733, 81.1; 712, 77.1</td><td>638, 82.1; 639, 75.8</td><td>602, 77.4; 611, 74.5</td></tr>
 * </table>
 *
 * <p>With 500 loads two of nine runs found nothing better after half of their 60 seconds. Traced: the present plan lacks one or
 * two vehicles in a convoy in every step, at the highest price, and what is left when that is peeled off is far worse than the
 * best plan; strings alone do not take such a convoy apart. A price of up to 100 mean loads and not 5 did not help: 484 and
 * not 459 (40 CPU seconds, four seeds).
 *
 * <p>Two threads on one search, which share the vehicles out for each load, and not on two: with 300 and 500 loads 1.2 to 1.9
 * times the steps of one thread, with 150 and fewer none. In 20 seconds, one seed each of five operations, the mean of the
 * objective was 1.01 of that of one thread, and 1.05 with two searches, which were better on all but the largest. On a
 * machine with other work one thread often waits for the other. Not kept.
 *
 * <p>And for the time that one step takes, on one thread beside another that does the same without. Plans are the same, step by
 * step. Single figures differ by a tenth and more.
 *
 * <table>
 * <caption>Steps in the same CPU time, in multiples of those without</caption>
 * <tr><th>Tried</th><th>200 loads</th><th>500 loads</th></tr>
 * <tr><td>Stages without a wait driven in one go, on arrays of the route; stages that routes share worked out once; routes of
 *     one leg on several days kept together</td><td>1.2</td><td>1.4</td></tr>
 * <tr><td>With that: prices of very many trips remembered, asked for by what decides on them; the trips behind a changed one
 *     first looked at by price</td><td>1.2</td><td>1.6</td></tr>
 * <tr><td>Bounds from below on the price of new trips, so that far vehicles are not asked</td><td colspan="2">none: most
 *     time goes where nothing can be passed over</td></tr>
 * </table>
 */
@NullMarked
package org.sira.planner.solver.internal;

import org.jspecify.annotations.NullMarked;
