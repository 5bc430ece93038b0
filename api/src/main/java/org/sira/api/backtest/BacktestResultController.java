package org.sira.api.backtest;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.platform.Downloads;
import org.sira.api.platform.Language;
import org.sira.api.platform.Refusal;
import org.sira.planner.risk.backtest.BacktestResult;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** One backtest: how it goes, the button that ends it, what it found, and its files. */
@Controller
@RequestMapping("/operations/{op}/backtest/{job}")
class BacktestResultController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Datasets datasets;
    private final BacktestJobs backtests;

    BacktestResultController(Datasets datasets, BacktestJobs backtests) {
        this.datasets = datasets;
        this.backtests = backtests;
    }

    @GetMapping
    String page(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        BacktestStatus status = find(op, job);
        BacktestWords words = new BacktestWords(Language.of(locale));
        model.addAttribute("op", op);
        model.addAttribute("run", BacktestRun.of(status, words));
        model.addAttribute("mayWork", user.may(Role.PLANNER));
        if (fragment) {
            if (!status.state().open()) {
                response.setHeader("HX-Refresh", "true");
            }
            return "backtest/job :: progress";
        }
        Optional<BacktestResult> result = status.note().result();
        if (result.isEmpty()) {
            return "backtest/job";
        }
        model.addAttribute("report", new BacktestReport(result.get(), words));
        model.addAttribute("hitRateChart", new HitRateChart(result.get(), words).svg(Svg.Use.PAGE));
        model.addAttribute("reliabilityChart", new ReliabilityChart(result.get(), words).svg(Svg.Use.PAGE));
        model.addAttribute("files", BacktestFiles.of(result.get(), words).keySet());
        showVersions(op, status, model);
        return "backtest/result";
    }

    /** Of which data it speaks, and whether there is newer. */
    private void showVersions(long op, BacktestStatus status, Model model) {
        model.addAttribute(
                "version",
                datasets.find(status.request().version())
                        .map(DatasetVersion::number)
                        .orElse(null));
        model.addAttribute(
                "newer",
                datasets.newest(op)
                        .filter(newest -> newest.id() != status.request().version())
                        .map(DatasetVersion::number)
                        .orElse(null));
    }

    @PostMapping("/stop")
    String stop(@PathVariable long op, @PathVariable UUID job, @AuthenticationPrincipal SiraUser user) {
        find(op, job);
        backtests.stop(op, job, user.login());
        return "redirect:/operations/%d/backtest/%s".formatted(op, job);
    }

    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> file(
            @PathVariable long op, @PathVariable UUID job, @PathVariable String name, Locale locale) {
        BacktestWords words = new BacktestWords(Language.of(locale));
        byte[] content = find(op, job)
                .note()
                .result()
                .flatMap(result ->
                        Optional.ofNullable(BacktestFiles.of(result, words).get(name)))
                .orElseThrow(BacktestResultController::notFound);
        return Downloads.file(name, name.endsWith(".svg") ? SVG : CSV, content);
    }

    private BacktestStatus find(long op, UUID job) {
        return backtests.status(op, job).orElseThrow(BacktestResultController::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "backtest.refused.not-found");
    }
}
