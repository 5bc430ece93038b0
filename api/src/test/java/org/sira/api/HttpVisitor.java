package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody's browser, as far as a test over HTTP needs one: cookies, and forms with their token. */
public final class HttpVisitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NOTE = Pattern.compile("<div class=\"note[^>]*>(.*?)</div>", Pattern.DOTALL);

    private final String server;
    private final String language;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public HttpVisitor(String server, String language) {
        this.server = server;
        this.language = language;
    }

    public HttpVisitor(String server) {
        this(server, "en");
    }

    /** Signs in and gives where that leads. */
    public String signIn(String login, String password) throws IOException, InterruptedException {
        return location(post("/login", "/login", Map.of("login", login, "password", password)));
    }

    /** Forgets the session, as a server does after a while. */
    public void loseSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "text/html");
    }

    public HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send("GET", path, Map.of("Accept", accept), "");
    }

    /** Goes where an answer leads, and on from there. */
    public HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.headers().firstValue("Location").isPresent()) {
            last = get(location(last));
        }
        return last;
    }

    /** The token of the forms on a page. */
    public String token(String page) throws IOException, InterruptedException {
        Matcher token = CSRF.matcher(get(page).body());
        assertThat(token.find()).as("a form on " + page).isTrue();
        return token.group(1);
    }

    /** Opens a page and sends a form as if it stood there. */
    public HttpResponse<String> post(String page, String action, Map<String, String> form)
            throws IOException, InterruptedException {
        return post(action, form, token(page));
    }

    /** Sends a form that was opened before. */
    public HttpResponse<String> post(String action, Map<String, String> form, String token)
            throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(form);
        all.put("_csrf", token);
        return post(action, all);
    }

    /** Sends the form of a page that was opened before, as browsers do: they name the page. */
    public HttpResponse<String> postFrom(String page, String action, String form)
            throws IOException, InterruptedException {
        return send("POST", action, Map.of("Accept", "text/html", "Referer", server + page), form);
    }

    /** Sends a form as it is. */
    public HttpResponse<String> post(String action, Map<String, String> form) throws IOException, InterruptedException {
        return send("POST", action, Map.of("Accept", "text/html"), encoded(form));
    }

    /** Sends a file as the form of a page does. */
    public HttpResponse<String> upload(String action, String token, String name, byte[] content)
            throws IOException, InterruptedException {
        String boundary = "----sira-test";
        String head = "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n--%1$s\r\n"
                        .formatted(boundary, token)
                + "Content-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n".formatted(name);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + action))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    public HttpResponse<String> send(String method, String path, Map<String, String> headers, String form)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept-Language", language)
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Where an answer leads on this server. */
    public String location(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer));
        return location.startsWith(server) ? location.substring(server.length()) : location;
    }

    /** What the page of an answer says on top, as people read it. */
    public static String note(HttpResponse<String> answer) {
        Matcher note = NOTE.matcher(answer.body());
        return note.find() ? words(note.group(1)) : "";
    }

    /** A page as people read it. */
    public static String words(String html) {
        return HtmlUtils.htmlUnescape(TAG.matcher(html).replaceAll(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
