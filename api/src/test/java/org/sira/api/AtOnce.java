package org.sira.api;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends two requests at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of two people reads on top of the page to which the answer leads. */
    public static List<String> notes(List<HttpResponse<String>> answers, HttpVisitor first, HttpVisitor second)
            throws Exception {
        return List.of(HttpVisitor.note(first.follow(answers.get(0))), HttpVisitor.note(second.follow(answers.get(1))));
    }

    public static List<HttpResponse<String>> twice(Callable<HttpResponse<String>> click) throws Exception {
        return together(click, click);
    }

    public static List<HttpResponse<String>> together(
            Callable<HttpResponse<String>> first, Callable<HttpResponse<String>> second) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (Callable<HttpResponse<String>> click : List.of(first, second)) {
                sent.add(people.submit(() -> {
                    ready.await();
                    return click.call();
                }));
            }
            return List.of(sent.get(0).get(), sent.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }
}
