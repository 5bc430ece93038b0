package org.sira.api.planning;

import java.util.Locale;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Two plans of an operation side by side. */
@Controller
class PlanCompareController {

    private final Plans plans;

    PlanCompareController(Plans plans) {
        this.plans = plans;
    }

    /** From the form, which can only ask with parameters, to the page, which has an address to pass on. */
    @GetMapping("/operations/{op}/plans/compare")
    String choose(@PathVariable long op, @RequestParam int plan, @RequestParam int with) {
        return "redirect:/operations/%d/plans/%d/compare/%d".formatted(op, plan, with);
    }

    @GetMapping("/operations/{op}/plans/{number:\\d{1,9}}/compare/{other:\\d{1,9}}")
    String show(@PathVariable long op, @PathVariable int number, @PathVariable int other, Locale locale, Model model) {
        Messages messages = Messages.in(Language.of(locale));
        model.addAttribute("op", op);
        model.addAttribute("mapAt", "/operations/%d/plans/%d/compare/%d/map.json".formatted(op, number, other));
        model.addAttribute("names", messages);
        StoredPlan first = plans.get(op, number);
        StoredPlan second = plans.get(op, other);
        model.addAttribute("comparison", PlanComparison.of(first, second, messages));
        model.addAttribute("drawing", ComparedDrawing.of(first, second));
        model.addAttribute("choices", PlanChoice.of(plans.list(op), messages));
        return "plans/compare";
    }

    @GetMapping("/operations/{op}/plans/{number:\\d{1,9}}/compare/{other:\\d{1,9}}/map.json")
    @ResponseBody
    ComparedMap map(@PathVariable long op, @PathVariable int number, @PathVariable int other) {
        return ComparedMap.of(plans.get(op, number), plans.get(op, other));
    }
}
