package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.api.export.PlanExamples;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.Subject;
import org.sira.planner.check.Violation;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.Plan;

/** Whoever checks a plan reads who let it break a rule, and why. */
class ViolationPrinterTest {

    private final Plan plan = PlanExamples.outcome().plan();

    @Test
    void anAcceptedBreachIsNamedWithWhoAndWhy() {
        AcceptedBreach.Company company =
                (AcceptedBreach.Company) plan.acceptedBreaches().get(0);
        Violation accepted = new Violation(
                CheckedRule.COMPANY, "Convoy K1-1", "2 vehicles", "from 3", new Subject.OfConvoy(company.slot()));
        Violation other = new Violation(CheckedRule.STOCK, "Rice", "-1", "0 or more");

        String english = printed(Language.EN, accepted, other);

        assertThat(english.lines()).hasSize(3);
        assertThat(english)
                .contains("COMPANY (size of convoys)")
                .contains("accepted by awa")
                .contains("Escorte de « Bougouni ».");
        assertThat(printed(Language.FR, accepted)).contains("assumé par awa");
        assertThat(printed(Language.EN, other)).doesNotContain("accepted");
    }

    private String printed(Language language, Violation... violations) {
        StringWriter text = new StringWriter();
        new ViolationPrinter(Messages.in(language)).print(List.of(violations), plan, new PrintWriter(text, true));
        return text.toString();
    }
}
