package org.sira.api.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        command.getErr().println(words(wrong));
        command.getErr()
                .println(messages.text("cli.usage.see-help", command.getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USAGE;
    }

    private String words(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return messages.text("cli.usage.missing", names(missing.getMissing()));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return messages.text("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return messages.text("cli.usage.exclusive");
        }
        if (wrong instanceof OverwrittenOptionException) {
            return messages.text("cli.usage.twice", name(wrong.getArgSpec()));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return messages.text("cli.usage.value", name(wrong.getArgSpec()), wrong.getValue());
        }
        return Optional.ofNullable(wrong.getMessage()).orElse("");
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
