package org.sira.api.dataset;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step of the data: what is uploaded, and the versions that came of it. */
@Controller
@RequestMapping("/operations/{op}/data")
class DataController {

    private final Operations operations;
    private final Datasets datasets;
    private final UploadLimits limits;

    DataController(Operations operations, Datasets datasets, UploadLimits limits) {
        this.operations = operations;
        this.datasets = datasets;
        this.limits = limits;
    }

    @ModelAttribute
    void common(@PathVariable long op, @AuthenticationPrincipal SiraUser user, Model model) {
        if (operations.find(op).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "dataset.refused.no-operation");
        }
        model.addAttribute("op", op);
        model.addAttribute("mayWork", user.may(Role.PLANNER));
    }

    @GetMapping
    String page(@PathVariable long op, Locale locale, Model model) {
        Messages messages = Messages.in(Language.of(locale));
        model.addAttribute(
                "imports",
                datasets.openImports(op).stream()
                        .map(review -> ImportLine.of(review, messages))
                        .toList());
        model.addAttribute(
                "versions",
                datasets.versions(op).stream()
                        .map(version -> VersionLine.of(version, messages))
                        .toList());
        model.addAttribute("limits", limits);
        return "dataset/data";
    }

    @PostMapping("/uploads")
    String upload(
            @PathVariable long op,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        try {
            UUID job = datasets.startImport(op, uploaded(files), user.login());
            return "redirect:/operations/%d/data/imports/%s".formatted(op, job);
        } catch (Refusal refusal) {
            PageNotice.of(refusal).on(redirect);
            return "redirect:/operations/%d/data".formatted(op);
        }
    }

    /** A form without a chosen file sends one that has neither name nor bytes. */
    private static List<UploadedFile> uploaded(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file ->
                                !String.valueOf(file.getOriginalFilename()).isEmpty())
                        .map(file -> new UploadedFile(String.valueOf(file.getOriginalFilename()), file::getInputStream))
                        .toList();
    }
}
