package org.sira.api.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sira.api.platform.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the person's language what is wrong with the arguments; picocli's own words are English. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        if (isBareCommand(wrong)) {
            command.usage(command.getErr());
            return ExitCode.WRONG_USAGE;
        }
        command.getErr().println(words(wrong));
        command.getErr()
                .println(messages.text(
                        "cli.usage.see-help", command.getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USAGE;
    }

    /** {@code sira} without a subcommand: whoever types that wants to see which there are. */
    private static boolean isBareCommand(ParameterException wrong) {
        return wrong.getClass() == ParameterException.class
                && wrong.getArgSpec() == null
                && !wrong.getCommandLine().getSubcommands().isEmpty();
    }

    private String words(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return messages.text("cli.usage.missing", names(missing.getMissing()));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return messages.text("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return messages.text("cli.usage.exclusive", names(exclusive(wrong.getCommandLine())));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return messages.text("cli.usage.twice", name(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return messages.text(
                    "cli.usage.value", name(wrong.getArgSpec()), wrong.getValue(), expected(wrong.getArgSpec()));
        }
        return Optional.ofNullable(wrong.getMessage()).orElse("");
    }

    private String expected(ArgSpec argument) {
        Class<?> type = argument.type();
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        if (type == LocalDateTime.class) {
            return messages.text("cli.usage.date-time");
        }
        return messages.text(type == LocalDate.class ? "cli.usage.date" : "cli.usage.number");
    }

    /** A command has one group of options at most. */
    private static List<ArgSpec> exclusive(CommandLine command) {
        return command.getCommandSpec().argGroups().stream()
                .flatMap(group -> group.args().stream())
                .toList();
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
