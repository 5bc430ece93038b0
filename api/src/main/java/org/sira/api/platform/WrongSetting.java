package org.sira.api.platform;

/** A setting of the server that it cannot work with: whoever starts it is told which, what was found and what is expected. */
public final class WrongSetting extends RuntimeException {

    private static final String EXAMPLE = "https://tiles.example.org/{z}/{x}/{y}.png";

    private final String name;
    private final String found;

    public WrongSetting(String name, String found) {
        super(name + "=" + found);
        this.name = name;
        this.found = found;
    }

    public String words(Messages messages) {
        return messages.text("setting." + name, found, EXAMPLE);
    }
}
