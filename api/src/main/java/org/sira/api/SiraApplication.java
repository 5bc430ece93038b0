package org.sira.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry point of the executable jar. */
@SpringBootApplication
public class SiraApplication {

    public static void main(String[] args) {
        SpringApplication.run(SiraApplication.class, args);
    }
}
