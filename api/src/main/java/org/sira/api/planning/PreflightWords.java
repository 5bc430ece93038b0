package org.sira.api.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.planner.explain.PreflightFinding;
import org.sira.planner.explain.PreflightFinding.CapacityShort;
import org.sira.planner.explain.PreflightFinding.Code;
import org.sira.planner.explain.PreflightFinding.IdleDepot;
import org.sira.planner.explain.PreflightFinding.NoRoad;
import org.sira.planner.explain.PreflightFinding.NoStock;
import org.sira.planner.explain.PreflightFinding.NoVehicle;
import org.sira.planner.explain.PreflightFinding.OutOfRange;
import org.sira.planner.explain.PreflightFinding.OutOfTime;
import org.sira.planner.explain.PreflightFinding.OutsideHorizon;
import org.sira.planner.explain.PreflightFinding.RiskCap;
import org.sira.planner.explain.PreflightFinding.RouteCap;
import org.sira.planner.explain.PreflightFinding.StockShort;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Need;

/** Says what is known before a search: what holds for every plan, and the numbers that show it. */
public final class PreflightWords {

    private static final String BUNDLE = "org.sira.api.planning.preflight";
    private static final int EXPOSURE_DECIMALS = 5;

    private final PlanIndex index;
    private final Texts texts;
    private final Formats formats;

    public PreflightWords(PlanIndex index, Messages messages) {
        this.index = index;
        texts = new Texts(BUNDLE, messages.language());
        formats = messages.formats();
    }

    public String title(Code code) {
        return texts.text("title." + code);
    }

    /** What a person can do about findings of a kind. */
    public String help(Code code) {
        return texts.text("help." + code);
    }

    /** Of how many findings, in a few words. */
    public String count(Code code, int findings) {
        return texts.text("count", title(code), findings);
    }

    public String sentence(PreflightFinding finding) {
        if (finding instanceof StockShort found) {
            String unit = index.unit(found.commodityId());
            return texts.text(
                    "sentence.STOCK_SHORT",
                    index.commodity(found.commodityId()).name(),
                    quantity(found.asked(), unit),
                    quantity(found.stocked(), unit),
                    quantity(found.asked() - found.stocked(), unit));
        }
        if (finding instanceof CapacityShort found) {
            String unit = found.form() == CommodityForm.LIQUID ? "L" : "kg";
            return texts.text(
                    "sentence.CAPACITY_SHORT." + found.form(),
                    quantity(found.asked(), unit),
                    found.vehicles(),
                    quantity(found.most(), unit));
        }
        if (finding instanceof IdleDepot found) {
            return texts.text(
                    "sentence.IDLE_DEPOT",
                    index.placeName(found.placeId()),
                    found.commodityIds().stream()
                            .map(id -> index.commodity(id).name())
                            .collect(Collectors.joining(", ")));
        }
        return hopeless((PreflightFinding.Hopeless) finding);
    }

    private String hopeless(PreflightFinding.Hopeless finding) {
        Need need = finding.need();
        String place = index.placeName(need.placeId());
        String commodity = index.commodity(need.commodityId()).name();
        String key = "sentence." + finding.code();
        if (finding instanceof OutsideHorizon) {
            boolean before = !need.notAfter().isAfter(index.facts().horizon().start());
            LocalDate border = before
                    ? need.notAfter().minusMinutes(1).toLocalDate()
                    : need.notBefore().toLocalDate();
            return texts.text(key + (before ? ".before" : ".after"), formats.date(border));
        }
        if (finding instanceof NoVehicle found) {
            String unit = index.unit(need.commodityId());
            return found.most() < 1
                    ? texts.text(key + ".kind", commodity)
                    : texts.text(key, quantity(found.loadQuantity(), unit), quantity(found.most(), unit));
        }
        if (finding instanceof NoRoad found) {
            return texts.text(
                    key + "." + found.why(),
                    place,
                    found.roadId().map(index::roadName).orElse(""));
        }
        if (finding instanceof RiskCap found) {
            return found.roadId()
                    .map(road -> texts.text(key + ".road", place, index.roadName(road)))
                    .orElseGet(() -> texts.text(key, place));
        }
        if (finding instanceof RouteCap found) {
            return Double.isInfinite(found.least())
                    ? texts.text(key, place, exposure(found.cap()))
                    : texts.text(key + ".least", place, exposure(found.cap()), exposure(found.least()));
        }
        if (finding instanceof NoStock found) {
            List<String> elsewhere =
                    found.elsewhereIds().stream().map(index::placeName).toList();
            return elsewhere.isEmpty()
                    ? texts.text(key, commodity)
                    : texts.text(key + ".elsewhere", commodity, place, String.join(", ", elsewhere));
        }
        if (finding instanceof OutOfRange found) {
            return texts.text(
                    key,
                    place,
                    formats.number(found.leastKm(), 0),
                    found.vehicleId(),
                    formats.number(found.rangeKm(), 0));
        }
        return outOfTime((OutOfTime) finding, key);
    }

    private String outOfTime(OutOfTime found, String key) {
        Optional<String> earliest = found.earliest().map(formats::dateTime);
        String latest = formats.dateTime(found.latest());
        return earliest.map(time -> texts.text(key + (found.back() ? ".back" : ""), time, latest))
                .orElseGet(() -> texts.text(key + ".never"));
    }

    private String quantity(double quantity, String unit) {
        return formats.number(quantity, 0) + " " + unit;
    }

    private String exposure(double exposure) {
        return formats.number(exposure, EXPOSURE_DECIMALS);
    }
}
