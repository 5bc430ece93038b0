package org.sira.api.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err progress, warnings and errors
 * @param live whether a person watches, so that a line may be rewritten
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean live) {

    public static Terminal ofProcess() {
        return new Terminal(
                writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"),
                isLive());
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor stream, String encodingProperty) {
        return new PrintWriter(new FileOutputStream(stream), true, charset(encodingProperty));
    }

    /** What Java knows of the terminal; without a locale it knows ASCII alone, while terminals show UTF-8. */
    private static Charset charset(String property) {
        String fallback = System.getProperty("sun." + property, Charset.defaultCharset().name());
        Charset charset = Charset.forName(System.getProperty(property, fallback));
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /** From Java 22 on there is a console even without a terminal, and it says so. */
    private static boolean isLive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
